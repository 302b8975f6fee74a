package org.baraza.readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.dossier.Prerequisite.Check;
import org.baraza.practice.PracticeNeeds;
import org.baraza.practice.PracticeNeeds.Needs;
import org.baraza.readiness.Readiness.Fact;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.Indicator;
import org.baraza.world.WorldFacts;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Holds what a practice takes against a country. */
@Component
class ReadinessDesk {

  private final PracticeNeeds practices;
  private final Requirements requirements;
  private final WorldFacts facts;
  private final Leads leads;
  private final Atlas atlas;
  private final Search search;

  ReadinessDesk(
      PracticeNeeds practices,
      Requirements requirements,
      WorldFacts facts,
      Leads leads,
      Atlas atlas,
      Search search) {
    this.practices = practices;
    this.requirements = requirements;
    this.facts = facts;
    this.leads = leads;
    this.atlas = atlas;
    this.search = search;
  }

  /**
   * @param number the practice's number
   * @param address {@code a.<key>}, each yes, no or unknown; what it cannot mean is left aside; the
   *     country is the one the reader looks from
   * @throws NotThere if the reader may not see the practice
   */
  ReadinessPage page(
      long number, MultiValueMap<String, String> address, Frame frame, Reader reader) {
    var needs = practices.of(number, reader).orElseThrow(NotThere::new);
    var country =
        atlas
            .country(frame.vantage().context())
            .filter(CountryCard::isState)
            .map(CountryCard::iso3)
            .orElse("");
    var readiness =
        Readiness.of(
            requirements.of(needs, frame),
            answers(address),
            check -> country.isEmpty() ? List.of() : known(check, country, frame));
    return new ReadinessPage(
        frame,
        needs,
        country,
        atlas.country(country).map(one -> one.name(frame.lang())).orElse(""),
        search.contexts(frame.vantage(), frame.lang()).countries(),
        readiness,
        leads(readiness, needs, country, frame, reader));
  }

  private List<Leads.Lead> leads(
      Readiness readiness, Needs needs, String country, Frame frame, Reader reader) {
    return leads.of(readiness.gaps(), needs, country, frame, reader);
  }

  private static Map<String, Answer> answers(MultiValueMap<String, String> address) {
    var answers = new HashMap<String, Answer>();
    address.forEach((name, values) -> {
      if (name.startsWith("a.") && !values.isEmpty()) {
        answers.put(name.substring(2), Answer.of(values.getFirst()));
      }
    });
    return answers;
  }

  private List<Fact> known(Check check, String country, Frame frame) {
    if (!check.grouping().isEmpty()) {
      return facts.belonging(country, check.grouping()).stream()
          .map(one ->
              new Fact(
                  one.belongs(),
                  frame.word(
                      one.belongs() ? "readiness.fact.member" : "readiness.fact.notMember",
                      atlas
                          .grouping(check.grouping())
                          .map(grouping -> grouping.name(frame.lang()))
                          .orElse(check.grouping()),
                      frame.date(one.asOf()),
                      one.source())))
          .toList();
    }
    return check.indicator().isEmpty()
        ? List.of()
        : facts.indicator(country, check.indicator()).stream()
            .map(one -> new Fact(holds(check, one.value()), sentence(one, check, frame)))
            .toList();
  }

  private static boolean holds(Check check, double value) {
    var least = check.least();
    var most = check.most();
    return (least == null || value >= least) && (most == null || value <= most);
  }

  private static String sentence(Indicator figure, Check check, Frame frame) {
    var least = check.least();
    var most = check.most();
    var bounds =
        least != null
            ? frame.word("readiness.fact.least", frame.decimal(least))
            : frame.word("readiness.fact.most", frame.decimal(most == null ? 0 : most));
    return frame.word(
        "readiness.fact.indicator",
        frame.word("world.indicator." + figure.name()),
        frame.decimal(figure.value()),
        figure.year() == 0 ? frame.word("world.undated") : frame.year(figure.year()),
        figure.source(),
        bounds);
  }
}
