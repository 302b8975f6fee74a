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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Practices that the words of a question find, with the reasons the search gives. */
@Component
@Order(1)
class PracticesAnswer implements Answering {

  private static final int FEW = 3;

  /** What the section draws. */
  record Model(Frame frame, List<Results.Hit> hits) {}

  private final Search search;
  private final TemplateEngine templates;

  PracticesAnswer(Search search, TemplateEngine templates) {
    this.search = search;
    this.templates = templates;
  }

  @Override
  public Optional<Content> of(Asked asked, Frame frame, Reader reader) {
    var words = new LinkedMultiValueMap<String, String>();
    words.add("q", asked.title());
    var hits = search.find(Question.of(words, frame, reader).only("practice")).hits();
    var model = new Model(frame, hits.stream().limit(FEW).toList());
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("forum/answer/answer.jte", model, output));
  }
}
