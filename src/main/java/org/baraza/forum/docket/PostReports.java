package org.baraza.forum.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.docket.PostReport.Held;
import org.baraza.forum.docket.PostReport.Other;
import org.baraza.forum.docket.PostReport.State;
import org.baraza.forum.pending.Ruling;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is put before the moderators. A list is one question, however long it is. */
@Component
class PostReports {

  private static final String SELECT =
      """
      select r.*, u.by held_by, u.appeal held_appeal, c.accounts, c.whys,
             exists (select from forum.sanction s where s.post = r.post and s.kind = r.kind
                        and s.account = r.author) sanctioned
        from forum.report r
        left join (forum.held h join forum.ruling u on u.number = h.ruling and u.act = 'HIDDEN')
               on h.kind = r.kind and h.key = r.key
        cross join lateral (select array_agg(account order by at, account) accounts,
                                   array_agg(why order by at, account) whys
                              from forum.seconded d where d.report = r.number) c
      """;

  private final JdbcClient jdbc;

  PostReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that wait, the oldest first, so that no flood hides them; then those decided. */
  List<PostReport> all(Reader reader) {
    return jdbc.sql(
            SELECT
                + """
                 where r.readers && array[:keys]::text[]
                 order by r.state <> 'OPEN', case when r.state = 'OPEN' then r.at end, r.at desc, r.number
                 limit 200
                """)
        .param("keys", reader.keys())
        .query(PostReports::report)
        .list();
  }

  Optional<PostReport> visible(long number, Reader reader) {
    return jdbc.sql(SELECT + " where r.number = :number and r.readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(PostReports::report)
        .optional();
  }

  /** The open report on something, whoever made it; others that report the same wait. */
  Optional<PostReport> open(Exhibit one) {
    hold(one.kind(), one.key());
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                     where r.kind = ? and r.key = ? and r.state = 'OPEN'
                     order by r.number limit 1
                    """)
            .params(one.kind().name(), one.key())
            .query(PostReports::report)
            .optional());
  }

  /** Others that report the same, or judge it, wait until this work is done. */
  void hold(Exhibit.Kind kind, String key) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forum.report', hashtext(?)))")
        .param(kind + key)
        .query(row -> {});
  }

  /** Whether moderators let it stand before. */
  boolean isKept(Exhibit one) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select exists (select from forum.report
                                where kind = ? and key = ? and state = 'KEPT')
                """)
            .params(one.kind().name(), one.key())
            .query(Boolean.class)
            .single());
  }

  List<PostReport> by(AccountId account) {
    return jdbc.sql(SELECT + " where r.by = ? order by r.at")
        .param(account.number())
        .query(PostReports::report)
        .list();
  }

  /**
   * What somebody reported, and what became of it.
   *
   * @param post the post it is, translates, or stands above
   */
  record Told(Exhibit.Kind kind, long post, String why, State state, Instant at) {}

  /** What an account reported first or seconded, the latest first. */
  List<Told> told(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select r.kind, r.post, r.why, r.state, r.at from forum.report r where r.by = :account
                 union all
                select r.kind, r.post, c.why, r.state, c.at
                  from forum.seconded c join forum.report r on r.number = c.report
                 where c.account = :account
                 order by at desc limit 100
                """)
            .param("account", account.number())
            .query((row, _) ->
                new Told(
                    Exhibit.Kind.valueOf(row.getString("kind")),
                    row.getLong("post"),
                    row.getString("why"),
                    State.valueOf(row.getString("state")),
                    row.getTimestamp("at").toInstant()))
            .list());
  }

  /** How many reports of an account wait for a decision. */
  int undecided(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select (select count(*) from forum.report where by = :account and state = 'OPEN')
                     + (select count(*) from forum.seconded c
                          join forum.report r on r.number = c.report and r.state = 'OPEN'
                         where c.account = :account)
                """)
            .param("account", account.number())
            .query(Integer.class)
            .single());
  }

  /** Moderators let it stand after all. */
  void keep(Ruling one) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update forum.report set state = 'KEPT'
                 where kind = ? and key = ? and state = 'REMOVED'
                """)
            .params(one.kind(), one.key())
            .update());
  }

  void add(PostReport one, Set<String> readers) {
    jdbc.sql(
            """
            insert into forum.report
              (number, kind, key, post, author, by, why, shown, state, at, readers)
            values (:number, :kind, :key, :post, :author, :by, :why, :shown, 'OPEN', :at,
                    :readers::text[])
            """)
        .param("number", one.number())
        .param("kind", one.kind().name())
        .param("key", one.key())
        .param("post", one.post())
        .param("author", one.author() == null ? null : one.author().number())
        .param("by", one.by())
        .param("why", one.why())
        .param("shown", one.shown())
        .param("at", Timestamp.from(one.at()))
        .param("readers", readers.toArray(String[]::new))
        .update();
  }

  /** Somebody reports what was reported already. */
  void second(long report, AccountId account, String why, Instant now) {
    jdbc.sql("insert into forum.seconded values (?, ?, ?, ?) on conflict do nothing")
        .params(report, account.number(), why, Timestamp.from(now))
        .update();
  }

  List<String> secondedBy(AccountId account) {
    return jdbc.sql("select why from forum.seconded where account = ? order by at")
        .param(account.number())
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Decides one that is open, whose text then goes; false if somebody was quicker. */
  boolean decide(long number, State state, AccountId by, Instant now) {
    return jdbc.sql(
                """
                update forum.report set state = ?, decided_by = ?, decided_at = ?, shown = ''
                 where number = ? and state = 'OPEN'
                """)
            .params(state.name(), by.number(), Timestamp.from(now), number)
            .update()
        == 1;
  }

  /** Lets go of who reported, and of whose it was. */
  void forget(AccountId account) {
    jdbc.sql("delete from forum.seconded where account = ?").param(account.number()).update();
    jdbc.sql("update forum.report set by = 0 where by = ?").param(account.number()).update();
    jdbc.sql("update forum.report set author = null where author = ?")
        .param(account.number())
        .update();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.report where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  private static PostReport report(ResultSet row, int place) throws SQLException {
    var author = row.getObject("author", Long.class);
    return new PostReport(
        row.getLong("number"),
        Exhibit.Kind.valueOf(row.getString("kind")),
        row.getString("key"),
        row.getLong("post"),
        author == null ? null : new AccountId(author),
        row.getLong("by"),
        row.getString("why"),
        row.getString("shown"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("at").toInstant(),
        others(row),
        held(row),
        row.getBoolean("sanctioned"));
  }

  private static List<Other> others(ResultSet row) throws SQLException {
    var accounts = row.getArray("accounts");
    if (accounts == null) {
      return List.of();
    }
    var numbers = (Long[]) accounts.getArray();
    var whys = (String[]) row.getArray("whys").getArray();
    return IntStream.range(0, numbers.length)
        .mapToObj(place -> new Other(numbers[place], whys[place]))
        .toList();
  }

  private static @Nullable Held held(ResultSet row) throws SQLException {
    var by = row.getObject("held_by", Long.class);
    var appeal = row.getString("held_appeal");
    return by == null ? null : new Held(by, appeal == null ? "" : appeal);
  }
}
