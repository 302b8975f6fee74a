package org.baraza.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors that are lost. It takes two to set up another: their owner says so, after giving
 * the password, and somebody who may assures themselves of who it is and takes the old one away.
 */
@Component
@Transactional
public class Losses {

  private final JdbcClient jdbc;
  private final SecondFactors factors;
  private final Alerts alerts;
  private final Journal journal;
  private final Clock clock;

  Losses(JdbcClient jdbc, SecondFactors factors, Alerts alerts, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.factors = factors;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Somebody who gave the password says that the factor is lost; a letter tells the owner. */
  public void say(AccountId account) {
    var said =
        jdbc.sql("insert into access.factor_loss values (?, ?) on conflict do nothing")
            .params(account.number(), Timestamp.from(clock.instant()))
            .update();
    if (said == 1) {
      alerts.post(account, Alerts.What.FACTOR_LOST);
      journal.note(Journal.NOBODY, "access.factor.lost", "account/" + account, Map.of());
    }
  }

  /** Since when a factor is said to be lost, if it is. */
  @Transactional(readOnly = true)
  public Optional<Instant> since(AccountId account) {
    return jdbc.sql("select asked_at from access.factor_loss where account = ?")
        .param(account.number())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** It was found again: somebody signed in with it. */
  public void forget(AccountId account) {
    jdbc.sql("delete from access.factor_loss where account = ?").param(account.number()).update();
  }

  /**
   * Takes the lost factor away, with its codes and all passkeys, so that the next sign-in sets up
   * another; a letter tells the owner.
   *
   * @param how the code of how it was made sure who asks
   */
  public void reset(AccountId account, String how, AccountId by) {
    factors.remove(account, by.number());
    forget(account);
    alerts.post(account, Alerts.What.FACTOR_RESET);
    journal.note(by.number(), "access.factor.reset", "account/" + account, Map.of("how", how));
  }
}
