package org.baraza.handbook;

import java.util.ArrayList;
import java.util.List;
import org.baraza.facets.Facets;
import org.baraza.handbook.binding.Book.Fact;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.language.Lang;
import org.baraza.ui.Frame;

/** What is known of a record at a glance. */
record FactSheet(Snapshot.Head head, Entry one, Frame tongue) {

  List<Fact> facts() {
    var facts = new ArrayList<Fact>();
    add(facts, "search.facet.country", names(Facets.COUNTRY, one.countries()));
    add(facts, "search.facet.region", names(Facets.REGION, one.regions()));
    add(facts, "practice.kind", List.of(tongue.word("practice.kind." + one.kind())));
    add(facts, "practice.status", List.of(tongue.word("practice.status." + one.status())));
    add(facts, "practice.period", span());
    own(facts, "practice.organisations", one.organisations());
    add(facts, "search.facet.pillar", one.pillars());
    add(facts, "practice.measures", one.measures());
    add(facts, "search.facet.concept", names(Facets.CONCEPT, one.concepts()));
    add(facts, "search.facet.group", names(Facets.CONCEPT, one.groups()));
    own(facts, "practice.instruments", one.instruments());
    add(facts, "practice.maturity", List.of(maturity()));
    add(facts, "handbook.book.record", List.of(record()));
    return facts;
  }

  private List<String> names(String facet, List<String> codes) {
    return codes.stream().map(code -> head.name(facet, code, tongue.lang())).toList();
  }

  private List<String> span() {
    if (one.started() == 0) {
      return List.of();
    }
    return List.of(
        one.ended() == 0
            ? tongue.word("practice.since", tongue.year(one.started()))
            : tongue.word("practice.span", tongue.year(one.started()), tongue.year(one.ended())));
  }

  private String maturity() {
    var rung = tongue.word("practice.maturity." + one.maturity());
    return one.asDocumented()
        ? rung + " (" + tongue.word("practice.maturity.asDocumented") + ")"
        : rung;
  }

  /** By which the record and its state can be found again. */
  private String record() {
    return tongue.word(
        "handbook.book.state", "BRZ-" + one.number(), one.edition(), tongue.date(one.changed()));
  }

  private void add(List<Fact> facts, String name, List<String> values) {
    put(facts, name, values, tongue.lang());
  }

  private void own(List<Fact> facts, String name, List<String> values) {
    put(facts, name, values, one.language());
  }

  private void put(List<Fact> facts, String name, List<String> values, Lang lang) {
    if (!values.isEmpty()) {
      facts.add(new Fact(tongue.word(name), Paragraph.of(String.join(" · ", values), lang)));
    }
  }
}
