package org.baraza.forum.answer;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.Answering;
import org.baraza.search.Question;
import org.baraza.search.Results;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Practices, and topics that were talked of before, that the words of a question find, with the
 * reasons the search gives.
 */
@Configuration(proxyBeanMethods = false)
class FoundAnswers {

  private static final int FEW = 3;

  /** What the section draws. */
  record Model(Frame frame, String heading, List<Results.Hit> hits) {}

  private final Search search;
  private final TemplateEngine templates;

  FoundAnswers(Search search, TemplateEngine templates) {
    this.search = search;
    this.templates = templates;
  }

  @Bean
  @Order(1)
  Answering practicesAnswer() {
    return (asked, frame, reader) -> found("practice", "practices", asked, frame, reader);
  }

  @Bean
  @Order(3)
  Answering topicsAnswer() {
    return (asked, frame, reader) -> found("topic", "topics", asked, frame, reader);
  }

  private Optional<Content> found(
      String kind, String heading, Answering.Asked asked, Frame frame, Reader reader) {
    var words = new LinkedMultiValueMap<String, String>();
    words.add("q", asked.title());
    var hits = search.find(Question.of(words, frame, reader).only(kind)).hits();
    var shown = hits.stream().limit(FEW).toList();
    var model = new Model(frame, frame.word("forum.answers." + heading), shown);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("forum/answer/answer.jte", model, output));
  }
}
