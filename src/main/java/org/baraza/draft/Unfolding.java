package org.baraza.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baraza.dossier.Account;
import org.baraza.dossier.Concern;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Evidence;
import org.baraza.dossier.Link;
import org.baraza.dossier.Prerequisite;
import org.baraza.dossier.Source;
import org.baraza.language.Lang;
import org.baraza.practice.PracticeReading;

/** Lays a dossier out as if it had been typed into the form. */
final class Unfolding {

  private final Map<String, List<String>> values = new TreeMap<>();
  private final Dossier dossier;

  private Unfolding(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * @param leading the concepts the form offers to tick; others are written out by their label
   * @param labels the labels of those others
   */
  static Typed of(Dossier dossier, Collection<String> leading, Collection<String> labels) {
    var unfolding = new Unfolding(dossier);
    unfolding.tellBasics();
    dossier.account(dossier.language()).ifPresent(unfolding::tell);
    unfolding.all("themes", dossier.concepts().stream().filter(leading::contains).toList());
    unfolding.lines("terms", List.copyOf(labels));
    dossier.setting().told().forEach(unfolding::all);
    unfolding.tellGroups();
    return new Typed(new TreeMap<>(unfolding.values));
  }

  private void tellBasics() {
    Lang language = dossier.language();
    put("title", dossier.titles().only(language).orElse(""));
    put("language", language.code());
    put("kind", dossier.kind());
    all("countries", dossier.countries());
    PracticeReading.REGIONS.forEach((name, code) -> {
      if (dossier.regions().contains(code)) {
        put("region", name);
      }
    });
    lines("organisations", dossier.organisations());
    put("year_started", dossier.started());
    put("year_ended", dossier.ended());
    put("status", dossier.status());
    all("pillars", dossier.pillars());
    lines("target_groups", dossier.targetGroups());
    lines("instruments", dossier.instruments());
    put("concerns_checked", dossier.concernsChecked() ? "yes" : "");
  }

  private void tell(Account account) {
    put("summary", account.summary());
    put("context_problem", account.problem());
    put("description", account.description());
    put("results_evidence", account.results());
    put("lessons", account.lessons());
    put("transferability", account.transferability());
    put("human_rights_safeguards", account.safeguards());
    put("gender_youth", account.genderYouth());
  }

  private void tellGroups() {
    var shown = new ArrayList<Source>();
    for (var one : dossier.evidence()) {
      shown.add(one.source());
      tell("evidence." + shown.size() + '.', one);
    }
    var row = 0;
    for (var source : dossier.sources()) {
      if (!shown.contains(source)) {
        tell("sources." + ++row + '.', source);
      }
    }
    row = 0;
    for (var concern : dossier.concerns()) {
      tell("concerns." + ++row + '.', concern);
    }
    row = 0;
    for (var prerequisite : dossier.prerequisites()) {
      tell("prerequisites." + ++row + '.', prerequisite);
    }
  }

  private void tell(String row, Evidence evidence) {
    tell(row, evidence.source());
    put(row + "kind", evidence.kind());
    put(row + "strength", evidence.strength());
  }

  private void tell(String row, Source source) {
    put(row + "title", source.title());
    put(row + "publisher", source.publisher());
    put(row + "url", source.url());
    put(row + "year", source.year());
    put(row + "type", source.type());
  }

  private void tell(String row, Concern concern) {
    put(row + "text", concern.text());
    put(row + "raised_by", concern.raisedBy());
    put(row + "year", concern.year());
    tell(row + "source_", concern.source());
  }

  private void tell(String row, Prerequisite one) {
    put(row + "kind", one.kind().code());
    put(row + "text", one.text().in(dossier.language(), dossier.language()).text());
    put(
        row + "amount",
        one.cost().amount() == 0
            ? ""
            : new java.math.BigDecimal(one.cost().amount()).stripTrailingZeros().toPlainString());
    put(row + "currency", one.cost().currency());
    put(row + "year", one.cost().year());
    put(row + "months", one.cost().months());
    put(row + "people", one.cost().people());
  }

  /** A link to another practice, by the number it can be found under. */
  static Typed linked(Typed typed, List<Link> links, Map<String, Long> numbers) {
    var more = typed;
    var row = 0;
    for (var link : links) {
      var number = numbers.get(link.other());
      if (number != null) {
        var cell = "related_to." + ++row + '.';
        more =
            more.with(cell + "id", List.of(String.valueOf(number)))
                .with(cell + "relation", List.of(link.relation()))
                .with(cell + "note", List.of(link.note() == null ? "" : link.note()));
      }
    }
    return more;
  }

  private void put(String name, String value) {
    values.put(name, List.of(value == null ? "" : value));
  }

  private void put(String name, int number) {
    put(name, number == 0 ? "" : String.valueOf(number));
  }

  private void all(String name, List<String> all) {
    values.put(name, all);
  }

  private void lines(String name, List<String> lines) {
    put(name, String.join("\n", lines));
  }
}
