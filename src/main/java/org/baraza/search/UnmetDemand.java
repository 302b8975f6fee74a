package org.baraza.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.baraza.language.Lang;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the questions nothing answers, as days and words and never as people: what the platform
 * lacks is itself a finding.
 */
@Component
public class UnmetDemand {

  private static final int LONGEST = 80;

  /**
   * A question nothing answered.
   *
   * @param words its words, folded, with a space between them
   * @param times how often it was asked
   */
  public record Unmet(Lang lang, List<String> words, long times) {}

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

  /** The questions nothing answered on that day or later. */
  public List<Unmet> since(LocalDate day) {
    return jdbc.sql(
            "select lang, words, sum(times) as times from search.unmet where day >= ?"
                + " group by lang, words order by lang, words")
        .param(day)
        .query((row, _) ->
            new Unmet(
                Lang.of(row.getString("lang")).orElseThrow(),
                List.of(row.getString("words").split(" ")),
                row.getLong("times")))
        .list();
  }
}
