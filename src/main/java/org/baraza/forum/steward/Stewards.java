package org.baraza.forum.steward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who is asked to look after which space, and who does. All here is work of the house, to be
 * asked for whom may know.
 */
@Component
class Stewards {

  private static final String SELECT =
      """
      select s.number, s.name, s.language, s.kind,
             array(select account from forum.seat t
                    where t.space = s.number and t.steward and t.joined order by at) stewards
        from forum.space s
       where s.state = 'OPEN' and
      """;

  private final JdbcClient jdbc;

  Stewards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A space that somebody is asked to look after, or that nobody does.
   *
   * @param isClosed whether those who are not in its circle may know no more than its number
   * @param stewards whoever looks after it, also if they left the platform meanwhile
   */
  record Charge(
      long number, String name, Lang language, boolean isClosed, List<AccountId> stewards) {

    String path() {
      return "/forum/" + number;
    }
  }

  /** What an account is asked to look after. */
  List<Charge> asked(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                    exists (select from forum.stewardship a
                             where a.space = s.number and a.account = ?) order by s.name, s.number
                    """)
            .param(account.number())
            .query(Stewards::charge)
            .list());
  }

  /** The spaces that are spoken in; of circles those alone in which somebody is left. */
  List<Charge> all() {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                    (s.kind <> 'CLOSED' or exists (select from forum.seat t
                       where t.space = s.number and t.joined)) order by s.name, s.number
                    """)
            .query(Stewards::charge)
            .list());
  }

  /** A space that is spoken in. */
  Optional<Charge> open(long number) {
    return Sight.ofEverything(
        () -> jdbc.sql(SELECT + " s.number = ?").param(number).query(Stewards::charge).optional());
  }

  /** Holds a space until the work at hand is done, so that somebody is left to look after it. */
  void hold(long number) {
    Sight.ofEverything(() ->
        jdbc.sql("select number from forum.space where number = ? for update")
            .param(number)
            .query(Long.class)
            .optional());
  }

  /** Whether an account is in the circle of a space. */
  boolean isSeated(long space, AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (select from forum.seat where space = ? and account = ? and joined)
                """)
            .params(space, account.number())
            .query(Boolean.class)
            .single());
  }

  /**
   * Asks somebody.
   *
   * @return false if they were asked before
   */
  boolean ask(long space, AccountId account, boolean appointed, Instant now) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                    """
                    insert into forum.stewardship values (?, ?, ?, ?)
                    on conflict (space, account) do nothing
                    """)
                .params(space, account.number(), appointed, Timestamp.from(now))
                .update()
            == 1);
  }

  /** They are asked no more; false if they were not. */
  boolean unask(long space, AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql("delete from forum.stewardship where space = ? and account = ?")
                .params(space, account.number())
                .update()
            == 1);
  }

  /**
   * Lets somebody who was asked look after it. Others whom facilitators asked are asked no more:
   * there is somebody now.
   */
  void seat(long space, AccountId account, Instant now) {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              insert into forum.seat values (?, ?, true, true, ?)
              on conflict (space, account) do update set steward = true, joined = true
              """)
          .params(space, account.number(), Timestamp.from(now))
          .update();
      jdbc.sql("delete from forum.stewardship where space = ? and appointed").param(space).update();
    });
  }

  /** Somebody looks after it no more; in a circle they keep their seat. */
  void unseat(Charge one, AccountId account) {
    var act =
        one.isClosed()
            ? "update forum.seat set steward = false where space = ? and account = ?"
            : "delete from forum.seat where space = ? and account = ?";
    Sight.atHouseWork(() -> jdbc.sql(act).params(one.number(), account.number()).update());
  }

  /** The spaces of which it may be written down that an account is asked to look after them. */
  List<Long> named(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select a.space from forum.stewardship a join forum.space s on s.number = a.space
                 where a.account = ? and not s.chatham order by a.space
                """)
            .param(account.number())
            .query((row, _) -> row.getLong(1))
            .list());
  }

  void forget(AccountId account) {
    jdbc.sql("delete from forum.stewardship where account = ?").param(account.number()).update();
  }

  private static Charge charge(ResultSet row, int place) throws SQLException {
    return new Charge(
        row.getLong("number"),
        row.getString("name"),
        Lang.of(row.getString("language")).orElseThrow(),
        row.getString("kind").equals("CLOSED"),
        Arrays.stream((Long[]) row.getArray("stewards").getArray()).map(AccountId::new).toList());
  }
}
