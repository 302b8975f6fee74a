package org.baraza.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baraza.search.Crossing;
import org.baraza.search.UnmetDemand;
import org.baraza.search.UnmetDemand.Unmet;
import org.springframework.stereotype.Component;

/**
 * The searches of the last twelve months that found nothing and name a concept of the row. They are
 * counted by day and words, so nothing is known of where they came from.
 */
@Component
class UnmetSearches implements Demand {

  private static final int MONTHS = 12;

  private final UnmetDemand unmet;
  private final Crossing crossing;
  private final Clock clock;

  UnmetSearches(UnmetDemand unmet, Crossing crossing, Clock clock) {
    this.unmet = unmet;
    this.crossing = crossing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "unmet";
  }

  @Override
  public String heading() {
    return "gaps.demand.unmet";
  }

  @Override
  public String sentence() {
    return "gaps.count.unmet";
  }

  @Override
  public boolean isAboutPeople() {
    return true;
  }

  @Override
  public Amounts count(Survey survey) {
    var byRow = new HashMap<String, Long>();
    for (var asked : unmet.since(LocalDate.now(clock).minusMonths(MONTHS))) {
      var named = concepts(asked);
      for (var row : survey.rows()) {
        if (row.concepts().stream().anyMatch(named::contains)) {
          byRow.merge(row.code(), asked.times(), Long::sum);
        }
      }
    }
    return new Amounts(Map.of(), byRow);
  }

  private Set<String> concepts(Unmet asked) {
    var named = new HashSet<String>();
    crossing
        .recognise(asked.words(), asked.lang())
        .forEach(recognised -> named.add(recognised.concept()));
    return named;
  }
}
