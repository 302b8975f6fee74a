package org.baraza.forum.clinic;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.forum.part.TopicCard;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks on the desk whether somebody will answer in a live clinic. */
@Component
@Order(13)
class ClinicTray implements Waiting {

  private final ClinicDesk desk;

  ClinicTray(ClinicDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = desk.asking(reader).stream().map(one -> line(one, frame)).toList();
    return Tray.of("clinics", frame.word("forum.clinics"), lines);
  }

  private static Line line(TopicCard one, Frame frame) {
    return new Line(
        frame.to(one.path()) + "#clinic",
        new Said(one.title(), one.language()),
        frame.word("forum.clinic.asked"),
        "");
  }
}
