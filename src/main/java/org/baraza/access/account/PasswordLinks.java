package org.baraza.access.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.store.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which somebody chooses a password: who forgot it, and who was let in. Who asks is
 * answered alike and as fast whether there is such an account or not: whether a letter is due is
 * only looked up when it would be written.
 */
@Component
@Transactional
public class PasswordLinks {

  static final String FORGOTTEN = "access.password";
  static final String WELCOME = "access.welcome";

  private static final Duration SHORTLY = Duration.ofHours(1);
  private static final Duration AT_LEISURE = Duration.ofDays(7);
  private static final Duration PAUSE = Duration.ofSeconds(50);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Outbox outbox;
  private final Accounts accounts;
  private final Passwords passwords;

  PasswordLinks(
      JdbcClient jdbc, Clock clock, Outbox outbox, Accounts accounts, Passwords passwords) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.outbox = outbox;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** Somebody says that this is their address and that they forgot their password. */
  public void ask(Email email) {
    var name = Digest.code(email.folded());
    outbox.post(new Occasion(FORGOTTEN, Map.of("email", name)));
  }

  /** Somebody was let in and has no password yet. */
  public void welcome(AccountId account) {
    outbox.post(new Occasion(WELCOME, Map.of("account", account.toString())));
  }

  /** Whose account an occasion means, if it is active. */
  Optional<Account> meant(Occasion occasion) {
    var number =
        jdbc.sql(
                """
                select number from access.account where number::text = :number
                  or encode(sha256(convert_to(folded, 'UTF8')), 'hex') = :email
                """)
            .param("number", occasion.about().getOrDefault("account", ""))
            .param("email", occasion.about().getOrDefault("email", ""))
            .query(Long.class)
            .optional();
    return number.map(AccountId::new).flatMap(accounts::find).filter(Account::isActive);
  }

  /** A new link for an account; nothing so soon after the last one. */
  Optional<Token> token(Account account, boolean welcome) {
    var now = clock.instant();
    var token = Token.draw();
    var drawn =
        jdbc.sql(
                """
                insert into access.password_link (account, token, asked_at, expires_at)
                values (:account, :token, :now, :expires)
                on conflict (account) do update set token = :token, asked_at = :now,
                  expires_at = :expires
                where password_link.asked_at < :pause
                """)
            .param("account", account.id().number())
            .param("token", token.hash())
            .param("now", Timestamp.from(now))
            .param("expires", Timestamp.from(now.plus(welcome ? AT_LEISURE : SHORTLY)))
            .param("pause", Timestamp.from(now.minus(PAUSE)))
            .update();
    return drawn == 1 ? Optional.of(token) : Optional.empty();
  }

  /** Whose link this is, while it serves. */
  @Transactional(readOnly = true)
  public Optional<Account> find(Token token) {
    return jdbc.sql(
            "select account from access.password_link where token = :token and expires_at > :now")
        .param("token", token.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(Long.class)
        .optional()
        .map(AccountId::new)
        .flatMap(accounts::find)
        .filter(Account::isActive);
  }

  /** Sets the password; the link serves no longer. Says whose it was. */
  public Optional<Account> use(Token token, String password) {
    var account = find(token);
    account.ifPresent(one -> {
      jdbc.sql("delete from access.password_link where account = :account")
          .param("account", one.id().number())
          .update();
      passwords.set(one.id(), password, one.id().number());
    });
    return account;
  }
}
