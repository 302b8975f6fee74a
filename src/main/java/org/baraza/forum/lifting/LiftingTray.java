package org.baraza.forum.lifting;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts liftings on the desk: of custodians who decide, and of whom it concerns. */
@Component
@Order(10)
class LiftingTray implements Waiting {

  private final LiftingDesk desk;

  LiftingTray(LiftingDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        desk.all(reader).stream()
            .filter(one -> desk.mayDecide(one, reader) || reader.self().equals(one.author()))
            .map(one -> line(one, frame))
            .toList();
    return Tray.of("liftings", frame.word("forum.liftings"), lines);
  }

  private static Line line(Lifting one, Frame frame) {
    return new Line(
        frame.to(one.path()),
        new Said(frame.word("forum.lifting"), frame.lang()),
        LiftingsPage.state(one, frame),
        LiftingsPage.day(one, frame));
  }
}
