package org.baraza.forum.takeback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.takeback.Takeback.What;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was taken back, and finds what an account did since a moment: under its name alone. In
 * Chatham House mode nothing says what was done by whom, and a vote in secret is nobody’s.
 */
@Component
class Takebacks {

  private static final JsonMapper JSON = new JsonMapper();

  /** What is counted, and taken back by the house. */
  private static final Map<What, String> FOUND =
      Map.of(
          What.POSTS,
          "forum.post where author = :account and posted_at >= :since and gone_at is null",
          What.EDITS,
          "forum.post where author = :account and posted_at < :since and edited_at >= :since"
              + " and (gone_at is null or aside)",
          What.MARKS,
          "forum.useful where account = :account and at >= :since",
          What.VOTES,
          "forum.vote where account = :account and at >= :since",
          What.TRANSLATIONS,
          "forum.rendering where by = :account and at >= :since",
          What.REPLIES,
          "forum.harvest where by = :account and at >= :since and state = 'PUBLISHED'",
          What.FOLLOWING,
          "forum.speaker where account = :account and since >= :since");

  private final JdbcClient jdbc;
  private final Enclosures enclosures;

  Takebacks(JdbcClient jdbc, Enclosures enclosures) {
    this.jdbc = jdbc;
    this.enclosures = enclosures;
  }

  /** How much an account did since a moment. */
  Map<What, Integer> counts(AccountId account, Instant since) {
    var counts = new EnumMap<What, Integer>(What.class);
    FOUND.forEach(
        (what, from) -> counts.put(what, count("select count(*) from " + from, account, since)));
    counts.put(
        What.REPORTS,
        count(
            """
            select (select count(*) from forum.report
                     where by = :account and at >= :since and state = 'OPEN')
                 + (select count(*) from forum.seconded c join forum.report r on r.number = c.report
                     where c.account = :account and c.at >= :since and r.state = 'OPEN')
            """,
            account,
            since));
    counts.put(What.FILES, enclosures.added(account, since));
    return counts;
  }

  private int count(String question, AccountId account, Instant since) {
    return Sight.ofEverything(() ->
        jdbc.sql(question)
            .param("account", account.number())
            .param("since", Timestamp.from(since))
            .query(Integer.class)
            .single());
  }

  /** The posts that an account wrote, or changed, since a moment. */
  List<Long> posts(What what, AccountId account, Instant since) {
    return Sight.ofEverything(() ->
        jdbc.sql("select number from " + FOUND.get(what) + " order by topic, place")
            .param("account", account.number())
            .param("since", Timestamp.from(since))
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /** Takes back all but what posts say; to be called in the sight of the house. */
  void takeBack(AccountId account, Instant since) {
    hold(account, since);
    for (var what : List.of(What.MARKS, What.VOTES, What.TRANSLATIONS, What.FOLLOWING)) {
      work("delete from " + FOUND.get(what), account, since);
    }
    work(
        """
        update forum.harvest set state = 'DRAFT'
         where by = :account and at >= :since and state = 'PUBLISHED'
        """,
        account,
        since);
    takeBackReports(account, since);
    enclosures.takeBack(account, since);
    work("delete from forum.feed where account = :account and made_at >= :since", account, since);
  }

  /**
   * Holds the posts that count what is taken away, in one order for all: whoever removes a post
   * holds it before what hangs on it.
   */
  private void hold(AccountId account, Instant since) {
    jdbc.sql(
            """
            select number from forum.post
             where number in (
               select post from forum.useful where account = :account and at >= :since
               union select post from forum.rendering where by = :account and at >= :since)
             order by number for no key update
            """)
        .param("account", account.number())
        .param("since", Timestamp.from(since))
        .query(Long.class)
        .list();
  }

  /** A report by which a post is hidden, or that others second, stays: moderators decide on it. */
  private void takeBackReports(AccountId account, Instant since) {
    work(
        """
        delete from forum.seconded c using forum.report r
         where r.number = c.report and c.account = :account and c.at >= :since
           and r.state = 'OPEN'
        """,
        account,
        since);
    work(
        """
        update forum.report r set by = 0
         where by = :account and at >= :since and state = 'OPEN'
           and (exists (select from forum.held h where h.kind = r.kind and h.key = r.key)
                or exists (select from forum.seconded c where c.report = r.number))
        """,
        account,
        since);
    work(
        "delete from forum.report where by = :account and at >= :since and state = 'OPEN'",
        account,
        since);
  }

  private void work(String act, AccountId account, Instant since) {
    jdbc.sql(act).param("account", account.number()).param("since", Timestamp.from(since)).update();
  }

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.takeback where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  void add(Takeback one) {
    jdbc.sql(
            """
            insert into forum.takeback
              (number, account, report, since, why, by, at, counts, readers)
            values (:number, :account, :report, :since, :why, :by, :at, :counts::jsonb,
                    :readers::text[])
            """)
        .param("number", one.number())
        .param("account", one.account().number())
        .param("report", one.report())
        .param("since", Timestamp.from(one.since()))
        .param("why", one.why())
        .param("by", one.by().number())
        .param("at", Timestamp.from(one.at()))
        .param("counts", JSON.writeValueAsString(one.counts()))
        .param("readers", Takeback.readers(one.account()).toArray(String[]::new))
        .update();
  }

  Optional<Takeback> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from forum.takeback where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(Takebacks::takeback)
        .optional();
  }

  /** One, for the house itself. */
  Optional<Takeback> any(long number) {
    return jdbc.sql("select * from forum.takeback where number = ?")
        .param(number)
        .query(Takebacks::takeback)
        .optional();
  }

  List<Takeback> of(AccountId account) {
    return jdbc.sql("select * from forum.takeback where account = ? order by at")
        .param(account.number())
        .query(Takebacks::takeback)
        .list();
  }

  /** Those of some posts that stand in a space the reader sees. */
  Set<Long> seen(Collection<Long> posts, Reader reader) {
    return new HashSet<>(
        jdbc.sql(
                """
                select p.number from forum.post p join forum.space s on s.number = p.space
                 where p.number = any(:posts) and s.readers && array[:keys]::text[]
                """)
            .param("posts", posts.toArray(Long[]::new))
            .param("keys", reader.keys())
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /** Lets go of whose it was: moderators still have to decide on the posts that it hides. */
  void forget(AccountId account) {
    jdbc.sql("update forum.takeback set account = 0, readers = ? where account = ?")
        .params(new String[] {Takeback.MODERATORS}, account.number())
        .update();
  }

  private static Takeback takeback(ResultSet row, int place) throws SQLException {
    return new Takeback(
        row.getLong("number"),
        new AccountId(row.getLong("account")),
        row.getLong("report"),
        row.getTimestamp("since").toInstant(),
        row.getString("why"),
        new AccountId(row.getLong("by")),
        row.getTimestamp("at").toInstant(),
        JSON.readValue(row.getString("counts"), new TypeReference<EnumMap<What, Integer>>() {}));
  }
}
