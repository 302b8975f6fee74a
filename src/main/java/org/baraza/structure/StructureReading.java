package org.baraza.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baraza.dossier.Source;
import org.baraza.intake.Fields;
import org.baraza.language.Lang;
import org.baraza.structure.Document.Release;
import org.baraza.structure.Structure.Kind;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a body or a plan from one record of an imported file, and notes what cannot be meant. */
@Component
class StructureReading {

  private static final Set<String> KINDS = Set.of("body", "plan");
  private static final Set<String> RELEASES = Set.of("full", "part", "withheld", "hidden");

  private final Atlas atlas;

  StructureReading(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * What a record says.
   *
   * @param parent the id, in the same file or taken in before, of the body above it; or nothing
   */
  record Told(
      String country,
      Kind kind,
      Particulars particulars,
      String parent,
      List<Document> documents) {}

  Told read(Fields record) {
    var language = record.lang("language");
    var names = record.saying("names");
    if (names.only(language).isEmpty()) {
      record.problem("names", "intake.mend.missing");
    }
    var kind = record.choice("kind", KINDS, "body").toUpperCase(Locale.ROOT);
    return new Told(
        country(record),
        Kind.valueOf(kind),
        new Particulars(
            language,
            names,
            record.saying("mandates"),
            record.text("legal_basis"),
            day(record, "since"),
            day(record, "until"),
            0,
            record.text("focal_point"),
            tasks(record),
            record.inners("sources").stream().map(Source::read).toList(),
            0),
        record.text("parent"),
        record.inners("documents").stream().map(one -> document(one, language)).toList());
  }

  private String country(Fields record) {
    var code = record.required("country");
    var country = code.length() == 3 ? atlas.country(code) : atlas.byIso2(code);
    if (country.isEmpty() && !code.isEmpty()) {
      record.problem("country", "intake.mend.country", code);
    }
    return country.map(CountryCard::iso3).orElse("");
  }

  private static String day(Fields record, String field) {
    var day = record.text(field);
    if (!day.isEmpty() && !day.matches(Particulars.DAY)) {
      record.problem(field, "intake.mend.date", day);
      return "";
    }
    return day;
  }

  private static List<String> tasks(Fields record) {
    var tasks = record.texts("tasks");
    tasks.stream()
        .filter(task -> !Particulars.TASKS.contains(task))
        .forEach(task ->
            record.problem(
                "tasks", "intake.mend.choice", task, String.join(", ", Particulars.TASKS)));
    return Particulars.TASKS.stream().filter(tasks::contains).toList();
  }

  private static Document document(Fields record, Lang language) {
    var release = record.choice("release", RELEASES, "withheld");
    var text = record.text("text");
    var url = record.text("url");
    if (Set.of("full", "part").contains(release) && text.isEmpty() && url.isEmpty()) {
      record.problem("text", "intake.mend.missing");
    }
    if (!url.isEmpty() && !url.matches("https?://\\S+")) {
      record.problem("url", "intake.mend.text");
    }
    return new Document(
        0,
        0,
        record.required("title"),
        record.has("language") ? record.lang("language") : language,
        date(record),
        Release.valueOf(release.toUpperCase(Locale.ROOT)),
        text,
        url);
  }

  private static @Nullable LocalDate date(Fields record) {
    return record.text("day").isEmpty() ? null : record.date("day");
  }
}
