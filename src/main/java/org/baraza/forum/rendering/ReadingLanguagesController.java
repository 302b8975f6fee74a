package org.baraza.forum.rendering;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks members which languages they read. */
@Controller
class ReadingLanguagesController {

  private static final String PATH = "/forum/languages";

  private final ReadingLanguages languages;

  ReadingLanguagesController(ReadingLanguages languages) {
    this.languages = languages;
  }

  @GetMapping(PATH)
  @ForMembers
  ReadingLanguagesPage show(Frame frame, Reader reader) {
    var said = languages.of(reader.self());
    var values = new LinkedMultiValueMap<String, String>();
    IntStream.range(0, said.size())
        .forEach(place -> values.add(field(place + 1), said.get(place).code()));
    return new ReadingLanguagesPage(frame, Entered.of(values));
  }

  static String field(int place) {
    return "language." + place;
  }

  @PostMapping(path = PATH, consumes = "application/x-www-form-urlencoded")
  @ForMembers
  Answer keep(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    languages.keep(said(sent), reader);
    return new SeeOther(frame.to("/forum"));
  }

  private static List<Lang> said(MultiValueMap<String, String> sent) {
    return IntStream.rangeClosed(1, ReadingLanguagesPage.MOST)
        .mapToObj(place -> sent.getFirst(field(place)))
        .filter(Objects::nonNull)
        .flatMap(code -> Lang.of(code).stream())
        .distinct()
        .toList();
  }
}
