package org.baraza.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.access.Role;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.moderation.Matter.Act;
import org.baraza.moderation.Matter.Report;
import org.baraza.moderation.Matter.Reported;
import org.baraza.moderation.Matter.State;
import org.baraza.moderation.Matter.Step;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was put before the moderators. A list is one question, however long it is. */
@Component
class Matters {

  /** The states of what has to be mended, or is appealed against or said to be mended. */
  private static final String STANDING = "('UPHELD', 'APPEALED', 'MENDED')";

  private static final String SELECT =
      """
      select m.*, r.accounts, r.reasons, r.whys, r.ats
        from moderation.matter m
        cross join lateral (select array_agg(coalesce(account, 0) order by at, account) accounts,
                                   array_agg(reason order by at, account) reasons,
                                   array_agg(why order by at, account) whys,
                                   array_agg(at order by at, account) ats
                              from moderation.report where matter = m.number) r
      """;

  private final JdbcClient jdbc;

  Matters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Matter> visible(long number, Reader reader) {
    return jdbc.sql(SELECT + " where m.number = :number and m.readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(Matters::matter)
        .optional();
  }

  /** One of them, for the house: whoever asks must then be asked who they are. */
  Optional<Matter> any(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where m.number = ?").param(number).query(Matters::matter).optional());
  }

  /** Those that wait for the moderators, the oldest first. */
  List<Matter> waiting(Reader reader) {
    return jdbc.sql(
            SELECT
                + """
                 where m.state in ('OPEN', 'APPEALED', 'MENDED')
                   and m.readers && array[:keys]::text[]
                 order by m.at, m.number limit 200
                """)
        .param("keys", reader.keys())
        .query(Matters::matter)
        .list();
  }

  /** Those that an account was told of, as somebody who keeps the record; the latest first. */
  List<Matter> toldTo(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                     where m.keepers @> array[?]::bigint[]
                     order by m.at desc, m.number limit 100
                    """)
            .param(account.number())
            .query(Matters::matter)
            .list());
  }

  /** Those that an account reported, as far as that is kept; the latest first. */
  List<Matter> reportedBy(AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + """
                     where m.number in (select matter from moderation.report where account = ?)
                     order by m.at desc, m.number limit 100
                    """)
            .param(account.number())
            .query(Matters::matter)
            .list());
  }

  /** Those in which an account decided, appealed or mended something; for the house. */
  List<Matter> actedIn(AccountId account) {
    return jdbc.sql(
            SELECT
                + """
                 where :account in (m.decided_by, m.appealed_by, m.judged_by, m.mended_by, m.settled_by)
                 order by m.at, m.number
                """)
        .param("account", account.number())
        .query(Matters::matter)
        .list();
  }

  /** Those that those who keep the records have to hear of, and are not over; for the house. */
  List<Matter> standing() {
    return jdbc.sql(SELECT + " where m.state in " + STANDING + " order by m.at, m.number")
        .query(Matters::matter)
        .list();
  }

  /** Who was told of one, as somebody who keeps the record; for the house. */
  Set<AccountId> told(long number) {
    return Set.copyOf(
        jdbc.sql("select unnest(keepers) from moderation.matter where number = ?")
            .param(number)
            .query((row, _) -> new AccountId(row.getLong(1)))
            .list());
  }

  /** Those that still say something of a record; for the house. */
  List<Matter> naming() {
    return jdbc.sql(SELECT + " where m.title <> '' or m.shown <> '' order by m.number")
        .query(Matters::matter)
        .list();
  }

  /** Others that report or judge the same record wait until this work is done. */
  void hold(String kind, long record) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('moderation.matter', hashtext(?)))")
        .param(kind + record)
        .query(row -> {});
  }

  Optional<Matter> open(String kind, long record) {
    return Sight.ofEverything(() ->
        jdbc.sql(SELECT + " where m.kind = ? and m.record = ? and m.state = 'OPEN'")
            .params(kind, record)
            .query(Matters::matter)
            .optional());
  }

  /** Those on a record that have to be mended, or are appealed against or said to be mended. */
  List<Matter> standing(String kind, long record) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                SELECT
                    + " where m.kind = ? and m.record = ? and m.state in "
                    + STANDING
                    + " order by m.at, m.number")
            .params(kind, record)
            .query(Matters::matter)
            .list());
  }

  /** The grounds of the first of those that withhold a record, or nothing. */
  String withheld(String kind, long record) {
    return standing(kind, record).stream()
        .filter(Matter::isWithheld)
        .map(one -> one.decision().words())
        .findFirst()
        .orElse("");
  }

  /** How much an account reported since a moment. */
  int reported(AccountId account, Instant since) {
    return Sight.ofEverything(() ->
        jdbc.sql("select count(*) from moderation.report where account = ? and at > ?")
            .params(account.number(), Timestamp.from(since))
            .query(Integer.class)
            .single());
  }

  /** Begins one; gives its number. */
  long add(String kind, long record, Exhibit one, Instant at) {
    var number = draw();
    jdbc.sql(
            """
            insert into moderation.matter
              (number, kind, record, path, title, language, shown, state, at, readers)
            values (:number, :kind, :record, :path, :title, :language, :shown, 'OPEN', :at,
                    array[:readers]::text[])
            """)
        .param("number", number)
        .param("kind", kind)
        .param("record", record)
        .param("path", one.path())
        .param("title", one.title().text())
        .param("language", one.title().code())
        .param("shown", one.shown())
        .param("at", Timestamp.from(at))
        .param("readers", List.of(Keys.role(Role.MODERATOR)))
        .update();
    return number;
  }

  private long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from moderation.matter where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  /**
   * Adds who reports it, and why.
   *
   * @param by nobody where that is not kept
   */
  void second(long matter, @Nullable AccountId by, String reason, String why, Instant at) {
    jdbc.sql(
            """
            insert into moderation.report (matter, account, reason, why, at)
            values (:matter, :account, :reason, :why, :at)
            on conflict do nothing
            """)
        .param("matter", matter)
        .param("account", by == null ? null : by.number())
        .param("reason", reason)
        .param("why", why)
        .param("at", Timestamp.from(at))
        .update();
  }

  /**
   * Keeps what became of one that is held; what was shown goes with its end.
   *
   * @param keepers those who are told
   */
  void save(Matter one, Collection<AccountId> keepers, Instant now) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update moderation.matter
                   set state = :state, withheld = :withheld, title = :title,
                       shown = :shown, mended = :mended,
                       decided_by = :decidedBy, grounds = :grounds,
                       decided_at = case when :grounds <> '' then coalesce(decided_at, :now) end,
                       appealed_by = :appealedBy, appeal = :appeal,
                       judged_by = :judgedBy, verdict = :verdict,
                       mended_by = :mendedBy, mend = :mend,
                       settled_by = :settledBy, answer = :answer, keepers = :keepers::bigint[]
                 where number = :number
                """)
            .param("number", one.number())
            .param("state", one.state().name())
            .param("withheld", one.isWithheld())
            .param("title", one.title().text())
            .param("shown", one.state().isOver() ? "" : one.shown())
            .param("mended", one.state().isOver() ? "" : one.mended())
            .param("now", Timestamp.from(now))
            .param("decidedBy", one.decision().by())
            .param("grounds", one.decision().words())
            .param("appealedBy", one.appeal().by())
            .param("appeal", one.appeal().words())
            .param("judgedBy", one.verdict().by())
            .param("verdict", one.verdict().words())
            .param("mendedBy", one.mending().by())
            .param("mend", one.mending().words())
            .param("settledBy", one.answer().by())
            .param("answer", one.answer().words())
            .param("keepers", keepers.stream().map(AccountId::number).toArray(Long[]::new))
            .update());
  }

  /** Lets go of what members wrote of it. */
  void hush(long number) {
    Sight.atHouseWork(() -> {
      jdbc.sql("update moderation.report set why = '' where matter = ?").param(number).update();
      jdbc.sql("update moderation.matter set appeal = '', mend = '' where number = ?")
          .param(number)
          .update();
    });
  }

  /** Lets go of who reported, and of who spoke for a record. */
  void forget(AccountId account) {
    for (var column : List.of("appealed_by", "mended_by")) {
      jdbc.sql("update moderation.matter set %1$s = 0 where %1$s = ?".formatted(column))
          .param(account.number())
          .update();
    }
    jdbc.sql(
            """
            update moderation.matter set keepers = array_remove(keepers, :account)
             where keepers @> array[:account]::bigint[]
            """)
        .param("account", account.number())
        .update();
    jdbc.sql("update moderation.report set account = null where account = ?")
        .param(account.number())
        .update();
  }

  /** The day alone, where the hour would tell who was there. */
  static Instant day(Instant at) {
    return at.truncatedTo(ChronoUnit.DAYS);
  }

  private static Matter matter(ResultSet row, int place) throws SQLException {
    return new Matter(
        row.getLong("number"),
        reported(row),
        State.valueOf(row.getString("state")),
        row.getBoolean("withheld"),
        row.getTimestamp("at").toInstant(),
        Map.of(
            Step.DECISION, act(row, "decided_by", "grounds"),
            Step.APPEAL, act(row, "appealed_by", "appeal"),
            Step.VERDICT, act(row, "judged_by", "verdict"),
            Step.MENDING, act(row, "mended_by", "mend"),
            Step.ANSWER, act(row, "settled_by", "answer")),
        row.getString("mended"),
        reports(row));
  }

  private static Reported reported(ResultSet row) throws SQLException {
    return new Reported(
        row.getString("kind"),
        row.getLong("record"),
        row.getString("path"),
        new Said(row.getString("title"), Lang.of(row.getString("language")).orElse(Lang.EN)),
        row.getString("shown"));
  }

  private static Act act(ResultSet row, String by, String words) throws SQLException {
    return new Act(row.getLong(by), row.getString(words));
  }

  private static List<Report> reports(ResultSet row) throws SQLException {
    var accounts = row.getArray("accounts");
    if (accounts == null) {
      return List.of();
    }
    var numbers = (Long[]) accounts.getArray();
    var reasons = (String[]) row.getArray("reasons").getArray();
    var whys = (String[]) row.getArray("whys").getArray();
    var ats = (Timestamp[]) row.getArray("ats").getArray();
    return IntStream.range(0, numbers.length)
        .mapToObj(at -> new Report(numbers[at], reasons[at], whys[at], ats[at].toInstant()))
        .toList();
  }
}
