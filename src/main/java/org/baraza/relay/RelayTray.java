package org.baraza.relay;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts contacts that are under way on the desk of either party. */
@Component
@Order(3)
class RelayTray implements Waiting {

  private final RelayView view;

  RelayTray(RelayView view) {
    this.view = view;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = view.underWay(frame, reader).stream().map(one -> line(one, frame)).toList();
    return Tray.of("contacts", frame.word("relay.title"), lines);
  }

  static Line line(RelayPage.Line one, Frame frame) {
    return new Line(one.href(), new Said(one.title(), frame.lang()), one.state(), one.day());
  }
}
