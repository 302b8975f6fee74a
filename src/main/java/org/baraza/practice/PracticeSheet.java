package org.baraza.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.dossier.SettingLines;
import org.baraza.language.Lang;
import org.baraza.paper.Sheet;
import org.baraza.ui.Frame;

/** A practice as it is printed: all that its page says, with every address written out. */
record PracticeSheet(PracticePage page, List<Told> transfers) implements Sheet {

  /**
   * A documented transfer.
   *
   * @param to names of countries
   * @param since the year, or 0
   */
  record Told(List<String> to, String what, int since) {}

  /**
   * A line of the facts.
   *
   * @param name a key of words
   * @param lang the language the values are in
   */
  record Fact(String name, List<String> values, Lang lang) {}

  @Override
  public Frame frame() {
    return page.frame();
  }

  @Override
  public Instant dated() {
    return page.practice().changedAt();
  }

  String day() {
    return frame().date(dated().atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The permanent address of the record, in the reader's language. */
  String address() {
    return frame().full(frame().to("/practices/" + page.practice().id().number()));
  }

  List<Fact> facts() {
    var dossier = page.dossier();
    var facts =
        Stream.of(
            tags("search.facet.country", page.countries()),
            fact("practice.kind", frame().word("practice.kind." + dossier.kind())),
            fact("practice.status", frame().word("practice.status." + dossier.status())),
            fact("practice.period", page.span()),
            new Fact("practice.organisations", dossier.organisations(), dossier.language()),
            new Fact("search.facet.pillar", dossier.pillars(), frame().lang()),
            tags("practice.measures", page.measures()),
            tags("search.facet.concept", page.concepts()),
            tags("search.facet.group", page.groups()),
            new Fact("practice.targets", dossier.targetGroups(), dossier.language()),
            new Fact("practice.instruments", dossier.instruments(), dossier.language()),
            tags("practice.partners", page.partners()),
            new Fact("practice.materials", languages(dossier.materials()), frame().lang()),
            fact("practice.confidence", confidence(dossier.confidence())),
            fact("practice.marking", page.practice().cover().marking().label()));
    return Stream.concat(facts, setting()).filter(fact -> !fact.values().isEmpty()).toList();
  }

  private Stream<Fact> setting() {
    var setting = page.dossier().setting();
    return Stream.concat(
            SettingLines.stated(setting, frame()).stream(),
            SettingLines.computed(setting, frame()).stream())
        .map(line -> new Fact(line.key(), line.values(), frame().lang()));
  }

  private Fact fact(String name, String value) {
    return new Fact(name, value.isEmpty() ? List.of() : List.of(value), frame().lang());
  }

  private Fact tags(String name, List<PracticePage.Tag> tags) {
    return new Fact(name, tags.stream().map(PracticePage.Tag::words).toList(), frame().lang());
  }

  private List<String> languages(List<String> codes) {
    return codes.stream().map(frame()::languageName).toList();
  }

  private String confidence(String degree) {
    return degree.isEmpty() ? "" : frame().word("practice.confidence." + degree);
  }
}
