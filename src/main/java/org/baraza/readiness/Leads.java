package org.baraza.readiness;

import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.dossier.Prerequisite.Kind;
import org.baraza.practice.PracticeNeeds.Needs;
import org.baraza.practice.Themes;
import org.baraza.search.Question;
import org.baraza.search.Results;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Where help is to be looked for when something of a kind is lacking: practices and centres of the
 * theme, those tied most closely to the reader's country first.
 */
@Component
class Leads {

  private static final int MOST = 3;

  /**
   * @param hits the first practices and centres
   * @param practices the address of all such practices
   * @param centres the address of all such centres
   */
  record Lead(Kind kind, List<Results.Hit> hits, String practices, String centres) {}

  private final Search search;
  private final Themes themes;

  Leads(Search search, Themes themes) {
    this.search = search;
    this.themes = themes;
  }

  List<Lead> of(List<Kind> gaps, Needs needs, String country, Frame frame, Reader reader) {
    return gaps.stream().map(kind -> lead(kind, needs, country, frame, reader)).toList();
  }

  private Lead lead(Kind kind, Needs needs, String country, Frame frame, Reader reader) {
    var concept = concept(kind, needs);
    var address = new LinkedMultiValueMap<String, String>();
    address.add("concept", concept);
    var question = Question.of(address, frame, reader);
    var hits = new ArrayList<Results.Hit>();
    search.find(question.only("practice")).hits().stream()
        .filter(hit -> !hit.path().equals(needs.card().path()))
        .limit(MOST)
        .forEach(hits::add);
    search.find(question.only("centre")).hits().stream().limit(MOST).forEach(hits::add);
    var query = "?concept=" + concept + (country.isEmpty() ? "" : "&for=" + country);
    return new Lead(kind, hits, frame.to("/practices" + query), frame.to("/centres" + query));
  }

  /**
   * The concept of what is lacking; for money and time, that of the practice: who bore it there.
   */
  private String concept(Kind kind, Needs needs) {
    var theme =
        switch (kind) {
          case LEGAL -> "legislation";
          case INSTITUTION -> "interagency-coordination";
          case SKILLS -> "training-capacity-building";
          case PARTNERS -> "community-engagement";
          case MONEY, TIME ->
              needs.concepts().isEmpty() ? "regional-cooperation" : needs.concepts().getFirst();
        };
    return themes.conceptsOf(theme).stream().findFirst().orElse(theme);
  }
}
