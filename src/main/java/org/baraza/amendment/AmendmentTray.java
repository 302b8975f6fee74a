package org.baraza.amendment;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.amendment.Amendments.AmendmentFile;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts changes of key facts on the desk: those to decide on, and one's own. */
@Component
@Order(1)
class AmendmentTray implements Waiting {

  private final Amendments amendments;

  AmendmentTray(Amendments amendments) {
    this.amendments = amendments;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = amendments.all(reader).stream().map(one -> line(one, frame)).toList();
    return Tray.of("amendments", frame.word("amendment.tray"), lines);
  }

  private static Line line(AmendmentFile file, Frame frame) {
    var one = file.amendment();
    return new Line(
        frame.to("/amendments/" + one.number()),
        frame.say(file.subject().names()),
        AmendmentPage.state(one, frame),
        "");
  }
}
