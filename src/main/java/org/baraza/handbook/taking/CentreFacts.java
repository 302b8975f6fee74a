package org.baraza.handbook.taking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.baraza.centre.CentreCards.Extract;
import org.baraza.handbook.binding.Book.Fact;
import org.baraza.handbook.binding.Book.Paragraph;
import org.baraza.handbook.binding.Book.Span;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;

/** What is known of a centre at a glance. */
record CentreFacts(Extract one, Frame tongue, Atlas atlas, Thesaurus thesaurus) {

  List<Fact> facts() {
    var dossier = one.dossier();
    var profile = dossier.profile();
    var facts = new ArrayList<Fact>();
    add(facts, "centre.field.kind", List.of(tongue.word("centre.kind." + dossier.kind())));
    add(facts, "search.facet.country", country(dossier.country()));
    own(facts, "centre.city", dossier.city());
    own(facts, "centre.acronym", dossier.acronym());
    one.host()
        .map(tongue::say)
        .ifPresent(host -> put(facts, "centre.field.organisation", Paragraph.of(host)));
    own(facts, "centre.host", dossier.host());
    own(facts, "centre.field.network", profile.network());
    own(facts, "centre.field.accreditation", profile.accreditation().by());
    add(facts, "centre.field.until", until(profile.accreditation().until()));
    own(facts, "centre.field.capacity", profile.capacity());
    add(
        facts,
        "centre.founded",
        dossier.founded() == 0 ? List.of() : List.of(tongue.year(dossier.founded())));
    add(facts, "centre.scope", scope(dossier.scope()));
    add(facts, "centre.languages", dossier.languages().stream().map(tongue::languageName).toList());
    add(facts, "search.facet.pillar", dossier.pillars());
    add(facts, "search.facet.concept", concepts(dossier.concepts()));
    put(facts, "handbook.book.record", record());
    return facts;
  }

  private List<String> country(String iso3) {
    return atlas.country(iso3).map(country -> country.name(tongue.lang())).stream().toList();
  }

  private List<String> scope(String scope) {
    return scope.isEmpty() ? List.of() : List.of(tongue.word("centre.scope." + scope));
  }

  private List<String> until(String day) {
    return day.isEmpty() ? List.of() : List.of(tongue.date(LocalDate.parse(day)));
  }

  private List<String> concepts(List<String> ids) {
    return ids.stream()
        .flatMap(id -> thesaurus.concept(id).stream())
        .map(concept -> concept.label(tongue.lang()))
        .toList();
  }

  /** By which the record and its state can be found again. */
  private Paragraph record() {
    var address = tongue.full(tongue.to("/centres/" + one.number()));
    var day = tongue.date(one.changedAt().atZone(ZoneOffset.UTC).toLocalDate());
    return new Paragraph(
        List.of(
            new Span(new Said(String.valueOf(one.number()), tongue.lang()), address),
            Span.of(", " + day, tongue.lang())),
        false);
  }

  private void add(List<Fact> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      put(facts, name, Paragraph.of(String.join(" · ", values), tongue.lang()));
    }
  }

  /** In words of its own, which the record keeps without a language. */
  private void own(List<Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      put(facts, name, Paragraph.of(value, Lang.EN));
    }
  }

  private void put(List<Fact> facts, String name, Paragraph value) {
    facts.add(new Fact(tongue.word(name), value));
  }
}
