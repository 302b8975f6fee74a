package org.baraza.access.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account;
import org.baraza.access.account.Email;
import org.baraza.access.account.Token;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * New e-mail addresses. One counts once its owner has opened the link in the letter to it; the
 * former address is told. Whether an address belongs to another account is never said: then no
 * letter goes to it.
 */
@Component
@Transactional
class EmailChanges {

  static final String TO_NEW = "access.email.new";
  static final String TO_FORMER = "access.email.former";
  private static final Duration SERVES = Duration.ofHours(24);

  /**
   * A new address that waits to be confirmed.
   *
   * @param former the address until now
   */
  record Change(AccountId account, String email, String former) {}

  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  EmailChanges(JdbcClient jdbc, Outbox outbox, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Somebody wishes to be written to elsewhere; letters go to both addresses. */
  public void ask(Account account, Email email) {
    var now = clock.instant();
    jdbc.sql(
            """
            insert into access.email_change (account, email, former, asked_at, expires_at)
            values (?, ?, ?, ?, ?)
            on conflict (account) do update set email = excluded.email, former = excluded.former,
              token = null, asked_at = excluded.asked_at, expires_at = excluded.expires_at,
              confirmed_at = null
            """)
        .params(
            account.id().number(),
            email.written(),
            account.email(),
            Timestamp.from(now),
            Timestamp.from(now.plus(SERVES)))
        .update();
    for (var kind : new String[] {TO_FORMER, TO_NEW}) {
      outbox.post(new Occasion(kind, Map.of("account", account.id().toString())));
    }
    note("access.email.asked", account.id());
  }

  /** What somebody waits for, unless the new address belongs to an account already. */
  @Transactional(readOnly = true)
  public Optional<Change> open(AccountId account) {
    return open("account = ?", account.number());
  }

  @Transactional(readOnly = true)
  public Optional<Change> open(Token token) {
    return open("token = ?", token.hash());
  }

  private Optional<Change> open(String which, Object value) {
    return jdbc.sql(
            "select * from access.email_change"
                + " where expires_at > ? and confirmed_at is null and "
                + which)
        .params(Timestamp.from(clock.instant()), value)
        .query(EmailChanges::change)
        .optional()
        .filter(change -> isFree(new Email(change.email())));
  }

  /** What somebody asked for lately, confirmed or not. */
  @Transactional(readOnly = true)
  public Optional<Change> asked(AccountId account) {
    return jdbc.sql("select * from access.email_change where account = ?")
        .param(account.number())
        .query(EmailChanges::change)
        .optional();
  }

  /** Forgets former addresses, and new ones that nobody confirmed in time. */
  public void purge() {
    jdbc.sql("delete from access.email_change where expires_at < ?")
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  /** The secret of the link, new with each letter. */
  public Token token(AccountId account) {
    var token = Token.draw();
    jdbc.sql("update access.email_change set token = ? where account = ?")
        .params(token.hash(), account.number())
        .update();
    return token;
  }

  /** The new address counts; links to choose a password that went to the former serve no longer. */
  public void confirm(Change change) {
    var email = new Email(change.email());
    jdbc.sql(
            "update access.account set email = ?, folded = ? where number = ? and state = 'ACTIVE'")
        .params(email.written(), email.folded(), change.account().number())
        .update();
    jdbc.sql("update access.email_change set confirmed_at = ?, token = null where account = ?")
        .params(Timestamp.from(clock.instant()), change.account().number())
        .update();
    jdbc.sql("delete from access.password_link where account = ?")
        .param(change.account().number())
        .update();
    note("access.email.changed", change.account());
  }

  private boolean isFree(Email email) {
    return !jdbc.sql("select exists (select from access.account where folded = ?)")
        .param(email.folded())
        .query(Boolean.class)
        .single();
  }

  private void note(String act, AccountId account) {
    journal.note(account.number(), act, "account/" + account, Map.of());
  }

  private static Change change(ResultSet row, int index) throws SQLException {
    return new Change(
        new AccountId(row.getLong("account")), row.getString("email"), row.getString("former"));
  }
}
