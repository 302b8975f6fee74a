package org.baraza.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.mail.Undelivered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the letters to somebody that come back for good, and stops what is sent to them after a
 * few: a server to which one goes on writing in vain takes no letters of ours for anybody.
 */
@Component
class ReturnedLetters implements Undelivered {

  static final int MOST = 3;

  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final People people;
  private final Choices choices;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReturnedLetters(People people, Choices choices, JdbcClient jdbc, Clock clock) {
    this.people = people;
    this.choices = choices;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void returned(String address) {
    people.at(address).map(People.Person::id).ifPresent(this::returned);
  }

  private void returned(AccountId account) {
    var choice = choices.of(account);
    if (times(account) >= MOST && choice.mailing() != Mailing.NONE) {
      choices.keep(account, new Choice(Mailing.NONE, choice.zone(), choice.seen()));
      jdbc.sql("update notice.returned set stopped = true where account = ?")
          .param(account.number())
          .update();
    }
  }

  private int times(AccountId account) {
    var now = clock.instant();
    return jdbc.sql(
            """
            insert into notice.returned (account, times, at) values (:account, 1, :at)
            on conflict (account) do update
               set times = case when returned.at < :since then 1 else returned.times + 1 end,
                   at = :at
            returning times
            """)
        .param("account", account.number())
        .param("at", Timestamp.from(now))
        .param("since", Timestamp.from(now.minus(REMEMBERED)))
        .query(Integer.class)
        .single();
  }

  /** Since when an account gets no letters because they came back, if that is so. */
  Optional<Instant> stopped(AccountId account) {
    return jdbc.sql("select at from notice.returned where account = ? and stopped")
        .param(account.number())
        .query((row, _) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** Somebody chooses their letters anew: what came back before counts no more. */
  void forget(AccountId account) {
    jdbc.sql("delete from notice.returned where account = ?").param(account.number()).update();
  }
}
