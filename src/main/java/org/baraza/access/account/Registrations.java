package org.baraza.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account.State;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who ask to come in. Whether an address was known already is never told: the same is done
 * and answered.
 */
@Component
@Transactional
public class Registrations {

  private static final int MOST_WAITING = 500;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Accounts accounts;
  private final PasswordLinks links;
  private final Journal journal;

  Registrations(
      JdbcClient jdbc, Clock clock, Accounts accounts, PasswordLinks links, Journal journal) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.accounts = accounts;
    this.links = links;
    this.journal = journal;
  }

  /** Somebody asks to come in. */
  public void ask(String name, Email email, Lang lang, String reason) {
    jdbc.sql(
            """
            insert into access.account (number, name, email, folded, lang, state, reason, made_at)
            select :number, :name, :email, :folded, :lang, 'PENDING', :reason, :now
            where (select count(*) from access.account where state = 'PENDING') < :most
            on conflict do nothing
            """)
        .param("number", accounts.draw())
        .param("name", name)
        .param("email", email.written())
        .param("folded", email.folded())
        .param("lang", lang.code())
        .param("reason", reason)
        .param("now", Timestamp.from(clock.instant()))
        .param("most", MOST_WAITING)
        .update();
  }

  /** Those who wait, the first first. */
  @Transactional(readOnly = true)
  public List<Account> waiting() {
    return accounts.all().stream().filter(one -> one.state() == State.PENDING).toList();
  }

  /** Lets somebody in; a letter tells them, with a link to choose a password. */
  public void admit(AccountId account, AccountId by) {
    if (accounts.move(account, State.PENDING, State.ACTIVE)) {
      links.welcome(account);
      journal.note(by.number(), "access.admitted", "account/" + account, Map.of());
    }
  }

  /** Sends somebody away, and keeps nothing of them. */
  public void decline(AccountId account, AccountId by) {
    if (accounts.removePending(account)) {
      journal.note(by.number(), "access.declined", "account/" + account, Map.of());
    }
  }
}
