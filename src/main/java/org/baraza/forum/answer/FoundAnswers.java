package org.baraza.forum.answer;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.Reader;
import org.baraza.forum.Answering;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Subjects;
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

  /** How much of a text is looked for. */
  private static final int LONGEST = 180;

  /** What the section draws. */
  record Model(Frame frame, String heading, List<Results.Hit> hits) {}

  private final Search search;
  private final Subjects subjects;
  private final TemplateEngine templates;

  FoundAnswers(Search search, Subjects subjects, TemplateEngine templates) {
    this.search = search;
    this.subjects = subjects;
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
    var seen = new HashSet<String>();
    var shown =
        questions(asked, frame)
            .flatMap(words -> hits(kind, words, frame, reader))
            .filter(hit -> seen.add(hit.path()))
            .limit(FEW)
            .toList();
    var model = new Model(frame, frame.word("forum.answers." + heading), shown);
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(output -> templates.render("forum/answer/answer.jte", model, output));
  }

  /**
   * What is looked for, one after the other: the title, the concepts that were chosen, the text.
   */
  private Stream<String> questions(Answering.Asked asked, Frame frame) {
    var concepts = subjects.of(asked.chosen(), frame).stream().map(Subjects.Subject::name);
    var text = Markdown.plain(asked.written()).replaceAll("\\s+", " ");
    var beginning = text.substring(0, Math.min(text.length(), LONGEST));
    return Stream.concat(Stream.concat(Stream.of(asked.title()), concepts), Stream.of(beginning))
        .filter(words -> !words.isBlank());
  }

  private Stream<Results.Hit> hits(String kind, String typed, Frame frame, Reader reader) {
    var words = new LinkedMultiValueMap<String, String>();
    words.add("q", typed);
    return search.find(Question.of(words, frame, reader).only(kind)).hits().stream();
  }
}
