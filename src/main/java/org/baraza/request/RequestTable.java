package org.baraza.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.request.AccessRequest.State;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps requests, read through the reader. */
@Component
class RequestTable {

  private final JdbcClient jdbc;

  RequestTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from request.request where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  /** How many of this account’s are unanswered, as far as it is told. */
  int open(AccountId by, Instant now) {
    return jdbc.sql(
            """
            select count(*) from request.request
             where account = ? and until > ?
               and (state = 'OPEN' or state = 'DECLINED' and grounds = '')
            """)
        .params(by.number(), Timestamp.from(now))
        .query(Integer.class)
        .single();
  }

  Optional<AccessRequest> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from request.request where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** All that this reader made or may answer, the latest first. */
  List<AccessRequest> all(Reader reader) {
    return jdbc.sql(
            """
            select * from request.request where readers && array[:keys]::text[]
             order by asked_at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .list();
  }

  /** What ended before a moment and still stands as if it had not. */
  List<AccessRequest> over(Instant now) {
    return jdbc.sql(
            "select * from request.request where until <= ? and state in ('OPEN', 'GRANTED')")
        .param(Timestamp.from(now))
        .query((row, _) -> read(row))
        .list();
  }

  /** What was asked and not yet put before anybody. */
  List<AccessRequest> undelivered() {
    return jdbc.sql("select * from request.request where not delivered order by asked_at")
        .query((row, _) -> read(row))
        .list();
  }

  /** Shows one to those who can answer too; false if another round was quicker. */
  boolean deliver(AccessRequest one, Set<String> readers) {
    return jdbc.sql(
                """
                update request.request set delivered = true, readers = array[:readers]::text[]
                 where number = :number and not delivered
                """)
            .param("readers", readers)
            .param("number", one.number())
            .update()
        == 1;
  }

  /** Whether the account is still let in to a practice by another request than this one. */
  boolean isGrantedOtherwise(AccessRequest one, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (select from request.request
                 where account = ? and practice = ? and number <> ? and state = 'GRANTED' and until > ?)
                """)
            .params(one.by().number(), one.practice(), one.number(), Timestamp.from(now))
            .query(Boolean.class)
            .single());
  }

  List<AccessRequest> of(AccountId account) {
    return jdbc.sql("select * from request.request where account = ? order by asked_at")
        .param(account.number())
        .query((row, _) -> read(row))
        .list();
  }

  void forget(AccountId account) {
    jdbc.sql("delete from request.request where account = ?").param(account.number()).update();
  }

  void add(AccessRequest one) {
    jdbc.sql(
            """
            insert into request.request
              (number, account, practice, why, state, asked_at, until, grounds, readers)
            values (:number, :account, :practice, :why, :state, :at, :until, '',
                    array[:readers]::text[])
            """)
        .param("number", one.number())
        .param("account", one.by().number())
        .param("practice", one.practice())
        .param("why", one.why())
        .param("state", one.state().name())
        .param("at", Timestamp.from(one.askedAt()))
        .param("until", Timestamp.from(one.until()))
        .param("readers", one.readers())
        .update();
  }

  /** Notes what became of one that stood otherwise; false if another was quicker. */
  boolean change(AccessRequest one, State next, Instant until, String grounds) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update request.request set state = ?, until = ?, grounds = ?
                     where number = ? and state = ?
                    """)
                .params(
                    next.name(), Timestamp.from(until), grounds, one.number(), one.state().name())
                .update()
            == 1);
  }

  private static AccessRequest read(ResultSet row) throws SQLException {
    return new AccessRequest(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        row.getLong("practice"),
        row.getString("why"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("until").toInstant(),
        row.getString("grounds"),
        Set.of((String[]) row.getArray("readers").getArray()));
  }
}
