package org.baraza.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Space.Kind;
import org.baraza.forum.Space.State;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps spaces, and who has a seat in them. */
@Component
class Spaces {

  private static final JsonMapper JSON = new JsonMapper();

  /** What makes up a space {@code s}. */
  static final String COLUMNS =
      """
      s.*, array(select account from forum.seat seat
                  where seat.space = s.number and seat.steward and seat.joined order by at) stewards
      """;

  private static final String SELECT = "select " + COLUMNS + " from forum.space s ";

  private final JdbcClient jdbc;

  Spaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who has a seat, or is invited to take one. */
  record Seat(AccountId account, boolean steward, boolean joined) {}

  Optional<Space> visible(long number, Reader reader) {
    return jdbc.sql(SELECT + " where s.number = :number and s.readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(Spaces::space)
        .optional();
  }

  /** For how many spaces an account asked that are not decided on. */
  int asked(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from forum.space s
                  join forum.seat t on t.space = s.number and t.steward and t.account = ?
                 where s.state = 'ASKED'
                """)
            .param(account.number())
            .query(Integer.class)
            .single());
  }

  /** All that the reader sees, those that are spoken in first, by their names. */
  List<Space> all(Reader reader) {
    return jdbc.sql(
            SELECT
                + """
                 where s.readers && array[:keys]::text[]
                 order by s.state <> 'OPEN', s.name, s.number limit 500
                """)
        .param("keys", reader.keys())
        .query(Spaces::space)
        .list();
  }

  /** The spaces that an account is invited to: it sees no more of them than their names. */
  List<Space> inviting(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                     where s.state = 'OPEN' and exists (select from forum.seat i
                       where i.space = s.number and i.account = ? and not i.joined)
                     order by s.name, s.number
                    """)
            .param(account.number())
            .query(Spaces::space)
            .list());
  }

  boolean any() {
    return jdbc.sql("select exists (select from forum.space)").query(Boolean.class).single();
  }

  List<Seat> seats(long space) {
    return jdbc.sql("select * from forum.seat where space = ? order by at, account")
        .param(space)
        .query((row, _) ->
            new Seat(
                new AccountId(row.getLong("account")),
                row.getBoolean("steward"),
                row.getBoolean("joined")))
        .list();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.space where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Space one) {
    jdbc.sql(
            """
            insert into forum.space
              (number, kind, chatham, name, purpose, language, languages, about, rules, state, why,
               asked_at, readers)
            values (:number, :kind, :chatham, :name, :purpose, :language, :languages::text[],
                    :about, :rules::jsonb, :state, :why, :at, :readers::text[])
            """)
        .param("number", one.number())
        .param("kind", one.kind().name())
        .param("chatham", one.chatham())
        .param("name", one.name())
        .param("purpose", one.purpose())
        .param("language", one.language().code())
        .param("languages", one.languages().toArray(String[]::new))
        .param("about", one.about())
        .param("rules", JSON.writeValueAsString(one.rules()))
        .param("state", one.state().name())
        .param("why", one.why())
        .param("at", Timestamp.from(one.askedAt()))
        .param("readers", one.readers().toArray(String[]::new))
        .update();
  }

  /** Moves one that stands in a state to another; false if somebody was quicker. */
  boolean move(Space one, State next, Set<String> readers, String grounds, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update forum.space set state = :next, readers = :readers::text[],
                           grounds = :grounds, decided_at = :now
                     where number = :number and state = :state
                    """)
                .param("next", next.name())
                .param("readers", readers.toArray(String[]::new))
                .param("grounds", grounds)
                .param("now", Timestamp.from(now))
                .param("number", one.number())
                .param("state", one.state().name())
                .update()
            == 1);
  }

  /** Holds a space until the work at hand is done, so that its seats and its keys agree. */
  void hold(long number) {
    Sight.ofEverything(() ->
        jdbc.sql("select number from forum.space where number = ? for update")
            .param(number)
            .query(Long.class)
            .optional());
  }

  /** Gives somebody a seat, or invites them to it; false if they have one, or are invited. */
  boolean seat(long space, AccountId account, boolean steward, boolean joined, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    insert into forum.seat values (?, ?, ?, ?, ?)
                    on conflict (space, account) do nothing
                    """)
                .params(space, account.number(), steward, joined, Timestamp.from(now))
                .update()
            == 1);
  }

  /** Takes up an invitation while the space is open; false if there is none. */
  boolean join(long space, AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    update forum.seat set joined = true
                     where space = ? and account = ? and not joined
                       and exists (select from forum.space s
                                    where s.number = seat.space and s.state = 'OPEN')
                    """)
                .params(space, account.number())
                .update()
            == 1);
  }

  /** Ends a seat or an invitation, and with it that they are asked to look after the space. */
  boolean leave(long space, AccountId account) {
    return Sight.ofEverything(() -> {
      jdbc.sql("delete from forum.stewardship where space = ? and account = ?")
          .params(space, account.number())
          .update();
      return jdbc.sql("delete from forum.seat where space = ? and account = ?")
              .params(space, account.number())
              .update()
          == 1;
    });
  }

  /** The spaces of which it may be written down that an account has a seat in them. */
  List<Long> named(AccountId account) {
    return jdbc.sql(
            """
            select t.space from forum.seat t join forum.space s on s.number = t.space
             where t.account = ? and t.joined and not s.chatham order by t.at, t.space
            """)
        .param(account.number())
        .query((row, _) -> row.getLong(1))
        .list();
  }

  static Space space(ResultSet row, int place) throws SQLException {
    return new Space(
        row.getLong("number"),
        Kind.valueOf(row.getString("kind")),
        row.getBoolean("chatham"),
        row.getString("name"),
        row.getString("purpose"),
        Lang.of(row.getString("language")).orElseThrow(),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getString("about"),
        new TreeMap<>(
            JSON.readValue(
                row.getString("rules"), new TypeReference<TreeMap<String, String>>() {})),
        State.valueOf(row.getString("state")),
        row.getString("why"),
        row.getString("grounds"),
        row.getTimestamp("asked_at").toInstant(),
        Arrays.stream((Long[]) row.getArray("stewards").getArray()).map(AccountId::new).toList(),
        Set.of((String[]) row.getArray("readers").getArray()));
  }
}
