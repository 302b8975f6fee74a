package org.baraza.forum;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.ConceptSection;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows members on the page of a concept what is talked of it. Pages for everyone are kept, so that
 * what is deleted would stay on them.
 */
@Component
@Order(9)
class ForumSections implements ConceptSection {

  private static final int FEW = 5;

  /** What the section draws. */
  record Model(Frame frame, List<Topic> topics) {

    String kind(Topic topic) {
      return ForumView.kind(topic.kind(), frame);
    }
  }

  private final TopicDesk desk;
  private final TemplateEngine templates;

  ForumSections(TopicDesk desk, TemplateEngine templates) {
    this.desk = desk;
    this.templates = templates;
  }

  @Override
  public Optional<Content> of(ConceptCard concept, Frame frame, Reader reader) {
    if (reader.account().isEmpty()) {
      return Optional.empty();
    }
    var topics = desk.about(concept.id(), FEW, reader);
    var model = new Model(frame, topics);
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("forum/section.jte", model, output));
  }
}
