package org.baraza.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.dossier.Account;
import org.baraza.dossier.Concern;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Evidence;
import org.baraza.dossier.Link;
import org.baraza.dossier.Setting;
import org.baraza.dossier.Source;
import org.baraza.dossier.Transfer;
import org.baraza.intake.Fields;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/**
 * Reads a practice from one record of an imported file or of a form, and notes what cannot be
 * meant.
 */
@Component
public class PracticeReading {

  /** What a practice can be. */
  public static final Set<String> KINDS =
      Set.of(
          "programme",
          "strategy",
          "mechanism",
          "network",
          "law",
          "institution",
          "training",
          "exchange-format",
          "project",
          "protocol",
          "practice",
          "normative-framework",
          "declaration",
          "platform",
          "handbook");

  private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

  /** How a practice can stand. */
  public static final Set<String> STATUSES =
      Set.of("active", "completed", "discontinued", "handed_over", "unknown");

  /** How a practice can relate to another. */
  public static final Set<String> RELATIONS =
      Set.of("adapted_from", "inspired", "part_of", "complements", "similar");

  /** The M49 codes of the regions a practice without a country can belong to, by their name. */
  public static final Map<String, String> REGIONS =
      Map.of(
          "africa", "002",
          "asia", "142",
          "middle east", "145",
          "latin america", "419",
          "caribbean", "029",
          "oceania", "009",
          "europe", "150");

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final Themes themes;

  PracticeReading(Atlas atlas, Thesaurus thesaurus, Themes themes) {
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.themes = themes;
  }

  /** What the record says; what cannot be meant is noted in the fields. */
  public Dossier read(Fields record) {
    var language = record.lang("language");
    var titles = record.saying("titles");
    if (titles.isEmpty()) {
      record.problem("titles", "intake.mend.missing");
    }
    var account = account(record);
    if (account.summary().isEmpty()) {
      record.problem("summary", "intake.mend.missing");
    }
    var evidence = evidence(record);
    var own = record.texts("target_groups");
    var countries = countries(record);
    return new Dossier(
        record.choice("kind", KINDS, "practice"),
        language,
        titles,
        Map.of(language, account),
        countries,
        countries.isEmpty() ? regions(record) : List.of(),
        record.texts("organisations"),
        record.year("year_started"),
        record.year("year_ended"),
        record.choice("status", STATUSES, "unknown"),
        pillars(record),
        concepts(record, titles, account.summary(), language),
        themes.groupsOf(own),
        own,
        evidence,
        record.inners("concerns").stream().map(PracticeReading::concern).toList(),
        record.flag("concerns_checked").orElse(false),
        record.texts("instruments"),
        sources(record, evidence),
        links(record),
        transfers(record),
        record.texts("related_centres"),
        record.texts("materials_languages"),
        documented(record),
        record.inner("evidence_maturity").text("reason"),
        record.choice("confidence", CONFIDENCES, ""),
        opinions(record),
        PrerequisiteReading.of(record, atlas),
        Setting.read(record));
  }

  /** What is stated as evidence or, in files that keep no list of it, every source. */
  private static List<Evidence> evidence(Fields record) {
    return record.has("evidence")
        ? record.inners("evidence").stream().map(Evidence::stated).toList()
        : record.inners("sources").stream().map(Evidence::read).toList();
  }

  private static List<Source> sources(Fields record, List<Evidence> evidence) {
    var ofEvidence = evidence.stream().map(Evidence::source);
    if (!record.has("evidence")) {
      return ofEvidence.toList();
    }
    var others = record.inners("sources").stream().map(Source::read);
    return Stream.concat(ofEvidence, others).distinct().toList();
  }

  private static Account account(Fields record) {
    return new Account(
        record.text("summary"),
        record.text("context_problem"),
        record.text("description"),
        record.text("results_evidence"),
        record.text("lessons"),
        record.text("transferability"),
        record.text("human_rights_safeguards"),
        record.text("gender_youth"));
  }

  private List<String> countries(Fields record) {
    var countries = new ArrayList<String>();
    for (var code : record.texts("countries")) {
      iso3(code, record, "countries").ifPresent(countries::add);
    }
    return countries;
  }

  private java.util.Optional<String> iso3(String code, Fields record, String field) {
    var country = code.length() == 3 ? atlas.country(code) : atlas.byIso2(code);
    if (country.isEmpty()) {
      record.problem(field, "intake.mend.country", code);
    }
    return country.map(CountryCard::iso3);
  }

  private static List<String> regions(Fields record) {
    var code = REGIONS.get(record.text("region").toLowerCase(java.util.Locale.ROOT));
    return code == null ? List.of() : List.of(code);
  }

  private static List<String> pillars(Fields record) {
    var pillars = record.texts("pillars");
    for (var pillar : pillars) {
      if (!List.of("I", "II", "III", "IV").contains(pillar)) {
        record.problem("pillars", "intake.mend.choice", pillar, "I, II, III, IV");
      }
    }
    return pillars;
  }

  private List<String> concepts(Fields record, Saying titles, String summary, Lang language) {
    var concepts = new LinkedHashSet<String>();
    for (var theme : record.texts("themes")) {
      var meant = themes.conceptsOf(theme);
      if (meant.isEmpty()) {
        record.problem("themes", "intake.mend.theme", theme);
      }
      meant.stream().findFirst().ifPresent(concepts::add);
    }
    titles.texts().forEach((lang, title) -> concepts.addAll(thesaurus.namedIn(title, lang)));
    concepts.addAll(thesaurus.namedIn(summary, language));
    return List.copyOf(concepts);
  }

  private static Concern concern(Fields record) {
    return new Concern(
        record.required("text"),
        record.required("raised_by"),
        record.year("year"),
        Source.read(record.inner("source")));
  }

  private static List<Link> links(Fields record) {
    return record.inners("related_to").stream()
        .map(link ->
            new Link(
                link.required("id"),
                link.choice("relation", RELATIONS, "similar"),
                link.text("note")))
        .toList();
  }

  private List<Transfer> transfers(Fields record) {
    return record.inners("documented_transfers").stream()
        .map(transfer ->
            new Transfer(
                transfer.texts("to").stream()
                    .flatMap(code -> iso3(code, transfer, "to").stream())
                    .toList(),
                transfer.text("what"),
                transfer.year("since")))
        .toList();
  }

  private static String documented(Fields record) {
    var maturity = record.inner("evidence_maturity").text("level");
    if (!maturity.isEmpty() && Maturity.of(maturity).isEmpty()) {
      record.problem(
          "evidence_maturity.level",
          "intake.mend.choice",
          maturity,
          "proposed, tested, validated, adapted, scaled");
    }
    return maturity;
  }

  private static List<String> opinions(Fields record) {
    var basis = record.inner("basis");
    return List.of("lessons", "transferability").stream()
        .filter(part -> basis.text(part).equals("compiler"))
        .toList();
  }
}
