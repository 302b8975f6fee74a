package org.baraza.forum.consultation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.consultation.ConsultationDesk.Asked;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicPart;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows at the top of a topic what members are asked there, and what they chose. */
@Component
@Order(2)
class ConsultationPart implements TopicPart {

  private static final String KIND = "consultation";

  private final ConsultationDesk desk;
  private final TopicDoor door;
  private final TemplateEngine templates;

  ConsultationPart(ConsultationDesk desk, TopicDoor door, TemplateEngine templates) {
    this.desk = desk;
    this.door = door;
    this.templates = templates;
  }

  @Override
  public Optional<Content> of(TopicCard topic, Frame frame, Reader reader) {
    var found = topic.kind().equals(KIND) ? desk.find(topic, reader) : Optional.<Asked>empty();
    return found.map(asked -> {
      var mine = asked.mine().stream().map(String::valueOf).toList();
      var entered = new Entered(Map.of("choice", List.copyOf(mine)), Map.of());
      var poll = Poll.of(asked, door, entered, frame, reader);
      return output -> templates.render("forum/consultation/poll.jte", poll, output);
    });
  }

  /** What was asked, and what was chosen as far as it is told on the page. */
  @Override
  public Optional<Taken> taken(TopicCard topic, Frame frame, Reader reader) {
    var found = topic.kind().equals(KIND) ? desk.find(topic, reader) : Optional.<Asked>empty();
    return found.map(asked -> {
      var poll = Poll.of(asked, door, Entered.NOTHING, frame, reader);
      return new Taken(
          KIND, poll.data(), frame.word("forum.poll"), poll.lines(), null, topic.language());
    });
  }
}
