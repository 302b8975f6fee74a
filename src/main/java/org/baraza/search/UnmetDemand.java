package org.baraza.search;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the questions nothing answers, as days and words and never as people: what the platform
 * lacks is itself a finding.
 */
@Component
class UnmetDemand {

  private static final int LONGEST = 80;

  private final JdbcClient jdbc;
  private final Clock clock;

  UnmetDemand(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void count(Question question) {
    var words = String.join(" ", Tokens.terms(Analyzers.plain(), question.text()));
    if (!words.isEmpty() && words.length() <= LONGEST) {
      jdbc.sql(
              """
              insert into search.unmet values (?, ?, ?, 1)
              on conflict (day, lang, words) do update set times = search.unmet.times + 1
              """)
          .params(LocalDate.now(clock), question.lang().code(), words)
          .update();
    }
  }
}
