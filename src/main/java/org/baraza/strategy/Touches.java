package org.baraza.strategy;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which measures each review of the Strategy touched. The Strategy is a living document: a practice
 * that serves a measure is confirmed anew once a review has touched that measure.
 */
@Component
public class Touches {

  private record Touch(String measure, Instant toldAt) {}

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  Touches(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** When it was last told, by the id of the measure, that a review touched it. */
  @Transactional(readOnly = true)
  public Map<String, Instant> latest() {
    return jdbc
        .sql("select measure, max(told_at) as told_at from strategy.touch group by measure")
        .query((row, _) ->
            new Touch(row.getString("measure"), row.getTimestamp("told_at").toInstant()))
        .stream()
        .collect(toMap(Touch::measure, Touch::toldAt));
  }

  /** The ids of the measures that a review touched. */
  @Transactional(readOnly = true)
  Set<String> of(String review) {
    return jdbc
        .sql("select measure from strategy.touch where review = ?")
        .param(review)
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /**
   * Keeps that a review touched these measures and no other; what was told before keeps its day.
   */
  @Transactional
  void tell(String review, Collection<String> measures, Reader by) {
    var gone = new LinkedHashSet<>(of(review));
    gone.removeAll(measures);
    gone.forEach(measure ->
        jdbc.sql("delete from strategy.touch where review = ? and measure = ?")
            .params(review, measure)
            .update());
    measures.forEach(measure ->
        jdbc.sql("insert into strategy.touch values (?, ?, ?) on conflict do nothing")
            .params(review, measure, Timestamp.from(clock.instant()))
            .update());
    journal.note(
        by.self().number(),
        "strategy.touched",
        "review/" + review,
        Map.of("measures", String.join(" ", measures)));
  }
}
