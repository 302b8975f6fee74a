package org.baraza.gaps;

import java.util.List;
import java.util.stream.Collectors;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.search.CrossTabulation;
import org.baraza.search.Question;

/**
 * The public records of a kind, or those of them at some rungs of maturity, counted where the
 * search finds them.
 *
 * @param kind as the search calls it, such as {@code practice}
 * @param rungs the rungs of maturity that count, or none: all do
 */
record RecordSupply(
    String name, String kind, List<String> rungs, String sign, CrossTabulation table)
    implements Supply {

  @Override
  public String heading() {
    return "gaps.supply." + name;
  }

  @Override
  public String sentence() {
    return "gaps.count." + name;
  }

  @Override
  public boolean isAboutPeople() {
    return false;
  }

  @Override
  public String list(String facet, Survey.Row row, Slice place) {
    var chosen = rungs.stream().map(rung -> Facets.MATURITY + '=' + rung + '&');
    return '/'
        + kind
        + "s?"
        + chosen.collect(Collectors.joining())
        + facet
        + '='
        + row.code()
        + '&'
        + place.query();
  }

  @Override
  public Amounts count(Survey survey) {
    var all = Question.all(kind, survey.lang(), survey.reader());
    var question = rungs.isEmpty() ? all : all.narrowed(Facets.MATURITY, rungs);
    return new Amounts(
        table.of(question, survey.columns(), survey.facet()),
        table.of(question, survey.whole(), survey.facet()));
  }
}
