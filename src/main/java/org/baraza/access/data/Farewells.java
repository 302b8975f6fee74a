package org.baraza.access.data;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.access.account.Token;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who ask to be forgotten. A week passes in which they, or whoever they really are, can say
 * no. Then every room lets go of what is theirs; what they published stays and is signed by a
 * former member.
 */
@Component
@Transactional
class Farewells {

  static final String KIND = "access.farewell";
  private static final Duration GRACE = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final List<Belongings> rooms;
  private final People people;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  Farewells(
      JdbcClient jdbc,
      List<Belongings> rooms,
      People people,
      Outbox outbox,
      Journal journal,
      Clock clock) {
    this.jdbc = jdbc;
    this.rooms = rooms;
    this.people = people;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether nobody would be left to run the machine. */
  @Transactional(readOnly = true)
  public boolean isLastAdministrator(AccountId account) {
    var holders = people.holders(Role.ADMINISTRATOR, "");
    return holders.size() == 1 && holders.getFirst().id().equals(account);
  }

  /** Somebody asks to be forgotten; a letter tells when, and how to stay. */
  public void ask(AccountId account) {
    var now = clock.instant();
    var asked =
        jdbc.sql(
                """
                insert into access.farewell (account, asked_at, due_at) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(account.number(), Timestamp.from(now), Timestamp.from(now.plus(GRACE)))
            .update();
    if (asked == 1) {
      outbox.post(new Occasion(KIND, Map.of("account", account.toString())));
      note(account.number(), "access.farewell.asked", account);
    }
  }

  /** When somebody will be forgotten, if they asked for it. */
  @Transactional(readOnly = true)
  public Optional<Instant> due(AccountId account) {
    return jdbc.sql("select due_at from access.farewell where account = ?")
        .param(account.number())
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** The secret of the link by which they stay, new with each letter. */
  public Token token(AccountId account) {
    var token = Token.draw();
    jdbc.sql("update access.farewell set token = ? where account = ?")
        .params(token.hash(), account.number())
        .update();
    return token;
  }

  @Transactional(readOnly = true)
  public Optional<AccountId> find(Token token) {
    return jdbc.sql("select account from access.farewell where token = ?")
        .param(token.hash())
        .query(Long.class)
        .optional()
        .map(AccountId::new);
  }

  /** They stay. */
  public void cancel(AccountId account) {
    if (jdbc.sql("delete from access.farewell where account = ?").param(account.number()).update()
        == 1) {
      note(account.number(), "access.farewell.cancelled", account);
    }
  }

  @Transactional(readOnly = true)
  public List<AccountId> due() {
    return jdbc.sql("select account from access.farewell where due_at <= ? order by due_at")
        .param(Timestamp.from(clock.instant()))
        .query((row, _) -> new AccountId(row.getLong("account")))
        .list();
  }

  /** Every room lets go of them; who became the last administrator meanwhile stays until then. */
  public void forget(AccountId account) {
    var due =
        jdbc.sql("delete from access.farewell where account = ? and due_at <= ?")
            .params(account.number(), Timestamp.from(clock.instant()))
            .update();
    if (due == 1 && !isLastAdministrator(account)) {
      rooms.forEach(room -> room.forget(account));
      note(Journal.NOBODY, "access.forgotten", account);
    }
  }

  private void note(long actor, String act, AccountId account) {
    journal.note(actor, act, "account/" + account, Map.of());
  }
}
