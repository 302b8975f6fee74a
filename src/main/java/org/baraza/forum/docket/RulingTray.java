package org.baraza.forum.docket;

import java.util.ArrayList;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.forum.pending.Ruling;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts on the desk what was decided about what somebody wrote while they can appeal, and appeals
 * before those who decide.
 */
@Component
@Order(11)
class RulingTray implements Waiting {

  private final RulingDesk desk;

  RulingTray(RulingDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = new ArrayList<Line>();
    desk.appeals(reader).forEach(one -> lines.add(line(one, frame)));
    if (reader.account().isPresent()) {
      desk.mine(reader).stream()
          .filter(one -> one.isWaiting() || desk.isAppealable(one, reader) || one.isHidden())
          .filter(one -> one.state() != Ruling.State.LIFTED)
          .forEach(one -> lines.add(line(one, frame)));
    }
    return Tray.of("rulings", frame.word("forum.rulings"), lines);
  }

  private static Line line(Ruling one, Frame frame) {
    return new Line(
        frame.to(one.path()),
        new Said(RulingPage.title(one, frame), frame.lang()),
        RulingPage.state(one, frame),
        RulingPage.day(one.at(), frame));
  }
}
