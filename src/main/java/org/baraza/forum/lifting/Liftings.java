package org.baraza.forum.lifting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.lifting.Lifting.State;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps liftings, each for those who may know of it. */
@Component
class Liftings {

  private final JdbcClient jdbc;
  private final LiftingSettings settings;
  private final Clock clock;

  Liftings(JdbcClient jdbc, LiftingSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  List<Lifting> all(Reader reader) {
    return jdbc.sql(
            """
            select * from forum.lifting where readers && array[:keys]::text[]
             order by state <> 'ASKED', asked_at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query(this::lifting)
        .list();
  }

  Optional<Lifting> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from forum.lifting where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(this::lifting)
        .optional();
  }

  /** One, for the house itself. */
  Optional<Lifting> any(long number) {
    return jdbc.sql("select * from forum.lifting where number = ?")
        .param(number)
        .query(this::lifting)
        .optional();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.lifting where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Lifting one) {
    jdbc.sql(
            """
            insert into forum.lifting
              (number, post, state, first_by, first_as, first_why, asked_at, readers)
            values (:number, :post, :state, :by, :as, :why, :at, :readers::text[])
            """)
        .param("number", one.number())
        .param("post", one.post())
        .param("state", one.state().name())
        .param("by", one.first().number())
        .param("as", one.as().name())
        .param("why", one.why())
        .param("at", Timestamp.from(one.askedAt()))
        .param("readers", Lifting.custodians().toArray(String[]::new))
        .update();
  }

  /** Decides one that is asked for; false if somebody was quicker. */
  boolean decide(
      Lifting one,
      State state,
      AccountId by,
      String why,
      @Nullable AccountId author,
      Set<String> readers,
      Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update forum.lifting set state = :state, second_by = :by, second_why = :why,
                           author = :author, readers = :readers::text[], decided_at = :now
                     where number = :number and state = 'ASKED' and asked_at > :since
                    """)
                .param("state", state.name())
                .param("by", by.number())
                .param("why", why)
                .param("author", author == null ? null : author.number())
                .param("readers", readers.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("number", one.number())
                .param("since", Timestamp.from(since()))
                .update()
            == 1);
  }

  /** Those that somebody asked for or decided. */
  List<Lifting> by(AccountId account) {
    return jdbc.sql(
            "select * from forum.lifting where ? in (first_by, second_by) order by asked_at")
        .param(account.number())
        .query(this::lifting)
        .list();
  }

  /** Lets go of who it was, and of what somebody asked for alone. */
  void forget(AccountId account) {
    jdbc.sql("delete from forum.lifting where first_by = ? and state = 'ASKED'")
        .param(account.number())
        .update();
    jdbc.sql(
            """
            update forum.lifting set author = null,
                   readers = array_remove(readers, 'account:' || author)
             where author = ?
            """)
        .param(account.number())
        .update();
  }

  /** What was asked for before this moment has lapsed. */
  private Instant since() {
    return clock.instant().minus(Duration.ofDays(settings.days()));
  }

  private State state(String name, Instant askedAt) {
    var state = State.valueOf(name);
    return state == State.ASKED && !askedAt.isAfter(since()) ? State.LAPSED : state;
  }

  private Lifting lifting(ResultSet row, int place) throws SQLException {
    var secondWhy = row.getString("second_why");
    var askedAt = row.getTimestamp("asked_at").toInstant();
    return new Lifting(
        row.getLong("number"),
        row.getLong("post"),
        state(row.getString("state"), askedAt),
        new AccountId(row.getLong("first_by")),
        Role.valueOf(row.getString("first_as")),
        row.getString("first_why"),
        askedAt,
        account(row, "second_by"),
        secondWhy == null ? "" : secondWhy,
        account(row, "author"));
  }

  private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
    var number = row.getObject(column, Long.class);
    return number == null ? null : new AccountId(number);
  }
}
