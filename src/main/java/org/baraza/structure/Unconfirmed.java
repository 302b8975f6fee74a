package org.baraza.structure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.practice.PracticeCard;
import org.baraza.practice.PracticeCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What public sources say of the strategies and plans of countries: the practices whose record says
 * that they are a strategy, of one country alone. They are never copied, so that whoever may not
 * see a practice does not see it here; a country that enters one as its own, or says that it is
 * none of its, takes it off the list.
 */
@Component
class Unconfirmed {

  private final PracticeCards practices;
  private final JdbcClient jdbc;

  Unconfirmed(PracticeCards practices, JdbcClient jdbc) {
    this.practices = practices;
    this.jdbc = jdbc;
  }

  /**
   * By country, the practices that stand for plans nobody entered.
   *
   * @param entered the structures of these countries, as far as the reader sees them
   */
  Map<String, List<PracticeCard>> of(
      Collection<String> countries, Collection<Structure> entered, Reader reader) {
    var taken =
        entered.stream().map(one -> one.particulars().practice()).collect(Collectors.toSet());
    var all = new TreeMap<String, List<PracticeCard>>();
    for (var country : countries) {
      var dismissed = dismissed(country);
      all.put(
          country,
          practices.strategies(country, reader).stream()
              .filter(card -> !taken.contains(card.id().number()))
              .filter(card -> !dismissed.contains(card.id().number()))
              .toList());
    }
    return all;
  }

  private Set<Long> dismissed(String country) {
    return Set.copyOf(
        jdbc.sql("select practice from structure.dismissal where country = ?")
            .param(country)
            .query(Long.class)
            .list());
  }

  /** Whether the practice stands for a plan of the country, in the eyes of this reader. */
  boolean isOf(String country, long practice, Reader reader) {
    return practices.strategies(country, reader).stream()
        .anyMatch(card -> card.id().number() == practice);
  }

  void dismiss(long practice, String country, String reason, Instant at) {
    jdbc.sql("insert into structure.dismissal values (?, ?, ?, ?) on conflict do nothing")
        .params(practice, country, reason, Timestamp.from(at))
        .update();
  }
}
