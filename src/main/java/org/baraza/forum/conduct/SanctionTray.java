package org.baraza.forum.conduct;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts sanctions on the desk: appeals of moderators who decide, and one’s own. */
@Component
@Order(11)
class SanctionTray implements Waiting {

  private final Conduct conduct;

  SanctionTray(Conduct conduct) {
    this.conduct = conduct;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        conduct.all(reader).stream()
            .filter(one -> one.isDecidedBy(reader) || one.isOf(reader))
            .map(one -> line(one, frame))
            .toList();
    return Tray.of("sanctions", frame.word("forum.sanctions"), lines);
  }

  private static Line line(Sanction one, Frame frame) {
    return new Line(
        frame.to(one.path()),
        new Said(SanctionPage.title(one, frame), frame.lang()),
        SanctionPage.state(one, frame),
        SanctionPage.day(one.at(), frame));
  }
}
