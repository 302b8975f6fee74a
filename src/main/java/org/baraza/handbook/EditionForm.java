package org.baraza.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baraza.access.Audience;
import org.baraza.access.Reader;
import org.baraza.handbook.Arrangement.By;
import org.baraza.handbook.Arrangement.Sorting;
import org.baraza.handbook.Edition.Content;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Question;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Vantage;
import org.baraza.ui.form.Filled;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the forms of an edition, and notes what cannot be meant. */
class EditionForm extends Filled {

  private static final Mends MENDS =
      new Mends("handbook.mend.missing", "handbook.mend.long", "handbook.mend.choose");

  static final int TITLE = 200;
  static final int TEXT = 20_000;
  static final int LONGEST_QUERY = 2_000;
  private static final int MOST_NUMBERS = 2_000;

  private final Frame frame;

  EditionForm(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
    this.frame = frame;
  }

  /** What stands in the form of an edition at first. */
  static Entered of(Edition one) {
    var values = new LinkedMultiValueMap<String, String>();
    one.titles().texts().forEach((lang, title) -> values.add("title." + lang.code(), title));
    one.languages().forEach(lang -> values.add("language", lang.code()));
    values.add("query", one.scope().query());
    values.add("included", spoken(one.scope().included()));
    values.add("excluded", spoken(one.scope().excluded()));
    values.add("by", code(one.arrangement().by()));
    values.add("parts", String.join(" ", one.arrangement().parts()));
    values.add("chapters", code(one.arrangement().chapters()));
    values.add("audience", code(one.audience()));
    return Entered.of(values);
  }

  /** What stands in the form of the words at a place. */
  static Entered of(Saying words) {
    var values = new LinkedHashMap<String, String>();
    words.texts().forEach((lang, text) -> values.put("text." + lang.code(), text));
    return Entered.of(values);
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String spoken(Collection<Long> numbers) {
    return numbers.stream().map(number -> "BRZ-" + number).collect(Collectors.joining("\n"));
  }

  Content content(Reader reader) {
    var languages = languages();
    return new Content(
        titles(languages),
        languages,
        new Scope(query(reader), numbers("included"), numbers("excluded")),
        new Arrangement(
            choice("by", List.of(By.values())),
            parts(),
            choice("chapters", List.of(Sorting.values()))),
        audience());
  }

  private List<Lang> languages() {
    var languages = Lang.ALL.stream().filter(lang -> entered().isChosen("language", lang.code()));
    var chosen = languages.toList();
    if (chosen.isEmpty()) {
      wrong("language", frame.word("handbook.mend.choose"));
    }
    return chosen;
  }

  private Saying titles(List<Lang> languages) {
    var titles = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.ALL) {
      var field = "title." + lang.code();
      titles.put(lang, languages.contains(lang) ? required(field, TITLE) : text(field, TITLE));
    }
    return new Saying(titles);
  }

  /** Words in each language of an edition, all of them or some. */
  Saying words(List<Lang> languages) {
    var said = new EnumMap<Lang, String>(Lang.class);
    languages.forEach(lang -> said.put(lang, text("text." + lang.code(), TEXT)));
    return new Saying(said);
  }

  /** The question in the form it is kept in, whatever address of the platform was pasted. */
  private String query(Reader reader) {
    var typed = text("query", LONGEST_QUERY);
    if (typed.isEmpty()) {
      return "";
    }
    if (!typed.matches("[^?]*(/practices|/search)/?(\\?.*)?|\\?.*")) {
      wrong("query", frame.word("handbook.mend.query"));
      return "";
    }
    var asked = new Scope(typed, List.of(), List.of()).asked();
    return Question.of(asked, frame.lang(), Vantage.NOWHERE, reader).address();
  }

  private List<Long> numbers(String field) {
    var numbers = new ArrayList<Long>();
    for (var word : text(field, TEXT).split("[\\s,;،、，]+")) {
      var digits = word.replaceFirst("(?i)^BRZ-", "");
      if (digits.matches("\\d{6,18}")) {
        numbers.add(Long.valueOf(digits));
      } else if (!digits.isEmpty()) {
        wrong(field, frame.word("handbook.mend.number", word));
      }
    }
    if (numbers.size() > MOST_NUMBERS) {
      wrong(field, frame.word("handbook.mend.many", MOST_NUMBERS));
    }
    return numbers;
  }

  /** The number of the chapter that is meant, or 0 where it is the whole book. */
  long chapter(Snapshot.Head head) {
    var typed = text("practice", TITLE).replaceFirst("(?i)^BRZ-", "");
    if (typed.isEmpty()) {
      return 0;
    }
    var number = typed.matches("\\d{6,18}") ? Long.parseLong(typed) : 0;
    if (head.line(number).isEmpty()) {
      wrong("practice", frame.word("handbook.mend.number", typed));
    }
    return number;
  }

  private List<String> parts() {
    return Arrays.stream(text("parts", TITLE).split("[\\s,;،、，]+"))
        .filter(code -> code.matches("[\\w-]+"))
        .distinct()
        .toList();
  }

  private Audience audience() {
    return choice("audience", Edition.AUDIENCES);
  }

  private <T extends Enum<T>> T choice(String field, List<T> constants) {
    var chosen =
        constants.stream().filter(one -> code(one).equals(entered().value(field))).findFirst();
    if (chosen.isEmpty()) {
      wrong(field, frame.word("handbook.mend.choose"));
    }
    return chosen.orElse(constants.getLast());
  }
}
