package org.baraza.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts on the desk what waits for a moderator, and what has to be mended of records somebody keeps;
 * and leads those who reported something to what came of it.
 */
@Component
@Order(11)
class MatterTray implements Waiting {

  private final MatterDesk desk;

  MatterTray(MatterDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    if (reader.account().isEmpty()) {
      return Optional.empty();
    }
    var matters =
        Stream.concat(
            desk.waiting(reader).stream(),
            desk.kept(reader).stream().filter(one -> !one.state().isOver()));
    var mine = desk.mine(reader).stream().limit(1).map(one -> reported(one, frame));
    var lines = Stream.concat(matters.map(one -> line(one, frame)), mine).toList();
    return Tray.of("moderation", frame.word("moderation.title"), List.copyOf(lines));
  }

  private static Line line(Matter one, Frame frame) {
    return new Line(
        frame.to(one.address()),
        new Said(MatterPage.kind(one, frame), frame.lang()),
        MatterPage.state(one, frame),
        MatterPage.day(one, frame));
  }

  private static Line reported(Matter one, Frame frame) {
    return new Line(
        frame.to("/moderation"),
        new Said(frame.word("moderation.mine"), frame.lang()),
        MatterPage.outcome(one, frame),
        MatterPage.day(one, frame));
  }
}
