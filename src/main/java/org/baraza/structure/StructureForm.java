package org.baraza.structure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.dossier.Source;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.structure.Document.Release;
import org.baraza.structure.Structure.Kind;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.form.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed into the forms of this room, read, and what must be mended in it. */
class StructureForm extends Filled {

  private static final Mends MENDS =
      new Mends("structure.mend.missing", "structure.mend.long", "structure.mend.choose");

  /** How many sources can be given. */
  static final int SOURCES = 3;

  private static final int LONGEST = 20_000;
  private static final int TITLE = 500;

  private final Frame frame;

  StructureForm(MultiValueMap<String, String> sent, Frame frame) {
    super(sent, frame, MENDS);
    this.frame = frame;
  }

  String reason() {
    return required("reason", TITLE);
  }

  private <T extends Enum<T>> T choice(String field, List<T> constants) {
    var code = choice(field, constants.stream().map(StructureForm::code).toList());
    return constants.stream()
        .filter(one -> code(one).equals(code))
        .findFirst()
        .orElse(constants.getLast());
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  Kind kind() {
    return choice("kind", List.of(Kind.values()));
  }

  Audience audience() {
    return choice("audience", Structure.AUDIENCES);
  }

  private Lang language() {
    return Lang.of(choice("language", Lang.ALL.stream().map(Lang::code).toList()))
        .orElse(frame.lang());
  }

  /**
   * @param parents the numbers of bodies it can belong to
   * @param practice the number of the practice it is taken from, or 0
   */
  Particulars particulars(Collection<String> parents, long practice) {
    var language = language();
    return new Particulars(
        language,
        saying("name.", language, TITLE),
        saying("mandate.", language, LONGEST),
        text("legal", LONGEST),
        day("since"),
        day("until"),
        parent(parents),
        text("focal", TITLE),
        Particulars.TASKS.stream().filter(task -> entered().isChosen("tasks", task)).toList(),
        sources(),
        practice);
  }

  private Saying saying(String begun, Lang language, int most) {
    var said = Saying.NOTHING;
    for (var lang : Lang.ALL) {
      var text = text(begun + lang.code(), most);
      if (!text.isEmpty()) {
        said = said.with(lang, text);
      }
    }
    if (begun.equals("name.") && said.only(language).isEmpty()) {
      wrong(begun + language.code(), frame.word("structure.mend.name"));
    }
    return said;
  }

  private String day(String field) {
    var day = text(field, 10);
    if (!day.isEmpty() && !day.matches(Particulars.DAY)) {
      wrong(field, frame.word("structure.mend.day"));
    }
    if (field.equals("until") && !day.isEmpty() && day.compareTo(text("since", 10)) < 0) {
      wrong(field, frame.word("structure.mend.order"));
    }
    return day;
  }

  private long parent(Collection<String> parents) {
    var parent = entered().value("parent");
    return parent.isEmpty() || !parents.contains(choice("parent", parents))
        ? 0
        : Long.parseLong(parent);
  }

  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    for (var row = 1; row <= SOURCES; row++) {
      var title = text("title." + row, TITLE);
      var url = url("url." + row);
      var year = text("year." + row, 10);
      if (title.isEmpty() && !(url + year).isEmpty()) {
        wrong("title." + row, frame.word("structure.mend.missing"));
      }
      if (!year.isEmpty() && !year.matches("(19|20)\\d\\d")) {
        wrong("year." + row, frame.word("structure.mend.year"));
      } else if (!title.isEmpty()) {
        sources.add(new Source(title, "", url, year.isEmpty() ? 0 : Integer.parseInt(year), ""));
      }
    }
    return sources;
  }

  private String url(String field) {
    var url = text(field, 2_000);
    if (!url.isEmpty() && !url.matches("https?://\\S+")) {
      wrong(field, frame.word("structure.mend.url"));
    }
    return url;
  }

  /** A document of a structure; the number 0 is one to come. */
  Document document(long number, long structure) {
    var release = choice("release", List.of(Release.values()));
    var document =
        new Document(
            number,
            structure,
            required("title", TITLE),
            language(),
            date("day"),
            release,
            text("body", 200_000),
            url("url"));
    var isTold = release == Release.FULL || release == Release.PART;
    if (isTold && document.body().isEmpty() && document.url().isEmpty()) {
      wrong("body", frame.word("structure.mend.released"));
    }
    return document;
  }

  private @Nullable LocalDate date(String field) {
    var text = text(field, 10);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      wrong(field, frame.word("structure.mend.date"));
      return null;
    }
  }

  /** A structure laid out as if it had been typed. */
  static Entered of(Structure one) {
    var told = one.particulars();
    var values = new LinkedMultiValueMap<String, String>();
    values.add("country", one.country());
    values.add("kind", code(one.kind()));
    values.add("audience", code(one.audience()));
    values.add("language", told.language().code());
    told.names().texts().forEach((lang, text) -> values.add("name." + lang.code(), text));
    told.mandates().texts().forEach((lang, text) -> values.add("mandate." + lang.code(), text));
    values.add("legal", told.legalBasis());
    values.add("since", told.since());
    values.add("until", told.until());
    values.add("parent", told.parent() == 0 ? "" : String.valueOf(told.parent()));
    values.add("focal", told.focalPoint());
    values.addAll("tasks", told.tasks());
    for (var row = 1; row <= told.sources().size(); row++) {
      var source = told.sources().get(row - 1);
      values.add("title." + row, source.title());
      values.add("url." + row, source.url());
      values.add("year." + row, source.year() == 0 ? "" : String.valueOf(source.year()));
    }
    return Entered.of(values);
  }

  static Entered of(Document one) {
    var values = new LinkedHashMap<String, String>();
    var day = one.day();
    values.put("title", one.title());
    values.put("language", one.language().code());
    values.put("day", day == null ? "" : day.toString());
    values.put("release", code(one.release()));
    values.put("body", one.body());
    values.put("url", one.url());
    return Entered.of(Map.copyOf(values));
  }
}
