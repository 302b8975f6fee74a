package org.baraza.forum.harvest;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.forum.part.TopicCard;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks on the desk whether somebody wishes to be named beside what was made of their words. */
@Component
@Order(12)
class HarvestTray implements Waiting {

  private final HarvestDesk desk;

  HarvestTray(HarvestDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = desk.asking(reader).stream().map(one -> line(one, frame)).toList();
    return Tray.of("credits", frame.word("forum.credits"), lines);
  }

  private static Line line(TopicCard one, Frame frame) {
    return new Line(
        frame.to(one.path() + "/credit"),
        new Said(one.title(), one.language()),
        frame.word("forum.credit.asked"),
        "");
  }
}
