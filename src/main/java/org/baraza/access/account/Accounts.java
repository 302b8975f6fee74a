package org.baraza.access.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account.State;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts. */
@Component
public class Accounts {

  private static final String ALL =
      """
      select number, name, coalesce(email, '') as email, lang, state, reason,
        totp is not null as factor, made_at
      from access.account
      """;

  private static final long FIRST = 100_000;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Account> find(AccountId id) {
    return jdbc.sql(ALL + "where number = :number")
        .param("number", id.number())
        .query(Accounts::account)
        .optional();
  }

  public Optional<Account> find(Email email) {
    return jdbc.sql(ALL + "where folded = :folded")
        .param("folded", email.folded())
        .query(Accounts::account)
        .optional();
  }

  /** Everyone who is not forgotten, by name. */
  public List<Account> all() {
    return jdbc.sql(ALL + "where state <> 'FORGOTTEN' order by name, number limit 2000")
        .query(Accounts::account)
        .list();
  }

  /** Makes an account under a new number. */
  public AccountId make(String name, Email email, Lang lang, State state, String reason) {
    var number = draw();
    jdbc.sql(
            """
            insert into access.account (number, name, email, folded, lang, state, reason, made_at)
            values (:number, :name, :email, :folded, :lang, :state, :reason, :at)
            """)
        .param("number", number)
        .param("name", name)
        .param("email", email.written())
        .param("folded", email.folded())
        .param("lang", lang.code())
        .param("state", state.name())
        .param("reason", reason)
        .param("at", Timestamp.from(clock.instant()))
        .update();
    return new AccountId(number);
  }

  public void describe(AccountId id, String name, Lang lang) {
    jdbc.sql("update access.account set name = :name, lang = :lang where number = :number")
        .param("name", name)
        .param("lang", lang.code())
        .param("number", id.number())
        .update();
  }

  /** Moves an account from one state to another; says whether it stood in the first. */
  public boolean move(AccountId id, State from, State to) {
    return jdbc.sql(
                "update access.account set state = :to where number = :number and state = :from")
            .param("to", to.name())
            .param("from", from.name())
            .param("number", id.number())
            .update()
        == 1;
  }

  /** Removes one who only asked to come in, with all that was said. */
  public boolean removePending(AccountId id) {
    return jdbc.sql("delete from access.account where number = :number and state = 'PENDING'")
            .param("number", id.number())
            .update()
        == 1;
  }

  /** Whether there is anybody who was not invented. */
  public boolean anyoneIsReal() {
    return jdbc.sql("select exists (select from access.account where not invented)")
        .query(Boolean.class)
        .single();
  }

  /** Says that an account stands for nobody. */
  public void markInvented(AccountId id) {
    jdbc.sql("update access.account set invented = true where number = :number")
        .param("number", id.number())
        .update();
  }

  /** A number by lot: it must not tell how many came before. */
  long draw() {
    for (var first = FIRST; ; first *= 10) {
      var number = first + CHANCE.nextLong(9 * first);
      var taken =
          jdbc.sql("select exists (select from access.account where number = :number)")
              .param("number", number)
              .query(Boolean.class)
              .single();
      if (!taken) {
        return number;
      }
    }
  }

  private static Account account(ResultSet row, int index) throws SQLException {
    return new Account(
        new AccountId(row.getLong("number")),
        row.getString("name"),
        row.getString("email"),
        Lang.of(row.getString("lang")).orElse(Lang.EN),
        State.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getBoolean("factor"),
        row.getTimestamp("made_at").toInstant());
  }
}
