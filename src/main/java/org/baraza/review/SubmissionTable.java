package org.baraza.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.review.Step.Deed;
import org.baraza.review.Submissions.Declaration;
import org.baraza.review.Submissions.Offer;
import org.baraza.store.Sight;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps submissions and their steps; read through the reader. What must be known beyond the sight
 * of whoever acts (whether another submission is under way, who wrote the edition that was
 * published) and what is written, for the next state may be out of their sight, is work of the
 * house.
 */
@Component
class SubmissionTable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 200;
  private static final String OPEN = "('SUBMITTED', 'SAFEGUARDS', 'EDITING', 'CHANGES_ASKED')";
  private static final String JUDGED = "('SUBMITTED', 'SAFEGUARDS', 'EDITING')";

  /** A submission with the count of its changes, so that two people cannot overtake each other. */
  record Kept(Submission submission, int version) {}

  private final JdbcClient jdbc;

  SubmissionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from review.submission where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  /** The keys that open a submission, for work of the house itself. */
  Set<String> readers(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select unnest(readers) from review.submission where number = ?")
            .param(number)
            .query((row, _) -> row.getString(1))
            .set());
  }

  Optional<Kept> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from review.submission where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** The submission of this practice that is under way. */
  Optional<Kept> open(long practice) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from review.submission where practice = ? and state in " + OPEN)
            .param(practice)
            .query((row, _) -> read(row))
            .optional());
  }

  /** Whether this account ever submitted this practice. */
  boolean isOf(long practice, AccountId author) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from review.submission where practice = ? and author = ?)")
            .params(practice, author.number())
            .query(Boolean.class)
            .single());
  }

  /** Who submitted the practice as it was published last, or nobody. */
  long authorOf(long practice) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select author from review.submission
                 where practice = ? and state = 'PUBLISHED' order by author = 0, since desc limit 1
                """)
            .param(practice)
            .query(Long.class)
            .optional()
            .orElse(Submission.NOBODY));
  }

  /** Those that wait for a judgement and that the reader sees, the longest waiting first. */
  List<Submission> judged(Reader reader) {
    return jdbc.sql(
            "select * from review.submission where state in "
                + JUDGED
                + " and readers && array[:keys]::text[] order by since limit "
                + MOST)
        .param("keys", reader.keys())
        .query((row, _) -> read(row).submission())
        .list();
  }

  /** An account's own, the latest first. */
  List<Submission> by(AccountId author) {
    return jdbc.sql(
            "select * from review.submission where author = ? order by since desc limit " + MOST)
        .param(author.number())
        .query((row, _) -> read(row).submission())
        .list();
  }

  /**
   * Those that have waited for some days and of which nobody was reminded in as many, or since they
   * have been overdue.
   */
  List<Kept> waiting(Instant now, ReviewSettings settings) {
    return jdbc.sql(
            "select * from review.submission where state in "
                + JUDGED
                + " and since < :before and (coalesce(reminded_at, since) < :before"
                + " or since < :overdue and reminded_at < since + make_interval(days => :days))"
                + " order by since limit "
                + MOST
                + " for update skip locked")
        .param("before", Timestamp.from(now.minus(Duration.ofDays(settings.reminder()))))
        .param("overdue", Timestamp.from(now.minus(Duration.ofDays(settings.overdue()))))
        .param("days", settings.overdue())
        .query((row, _) -> read(row))
        .list();
  }

  /** How many next steps were put into an account's hands. */
  int inHandOf(AccountId account) {
    return jdbc.sql(
            "select count(*) from review.submission s where state in "
                + JUDGED
                + " and (select deed = 'REASSIGNED' and details ->> 'assignee' = :account"
                + " from review.step where submission = s.number order by number desc limit 1)")
        .param("account", account.toString())
        .query(Integer.class)
        .single();
  }

  void reminded(long number, Instant at) {
    jdbc.sql("update review.submission set reminded_at = ? where number = ?")
        .params(Timestamp.from(at), number)
        .update();
  }

  void add(Submission one) {
    Sight.atHouseWork(() -> insert(one));
  }

  private void insert(Submission one) {
    bound(
            """
            insert into review.submission
              (number, version, practice, author, snapshot, countries, dossier, cover, declaration,
               state, round, since, readers)
            values (:number, 0, :practice, :author, :snapshot, array[:countries]::text[],
                    :dossier::jsonb, :cover::jsonb, :declaration::jsonb, :state, :round, :since,
                    array[:readers]::text[])
            """,
            one)
        .param("practice", one.practice())
        .param("author", one.author())
        .param("snapshot", one.isSnapshot())
        .update();
    addSteps(one, 0);
  }

  /**
   * Keeps what was done to a submission: its steps first, by which the database judges the rest.
   */
  void save(Kept kept) {
    Sight.atHouseWork(() -> update(kept));
  }

  private void update(Kept kept) {
    var one = kept.submission();
    var before =
        jdbc.sql("select count(*) from review.step where submission = ?")
            .param(one.number())
            .query(Integer.class)
            .single();
    addSteps(one, before);
    var rows =
        bound(
                """
                update review.submission
                   set version = version + 1, countries = array[:countries]::text[],
                       dossier = :dossier::jsonb, cover = :cover::jsonb,
                       declaration = :declaration::jsonb, state = :state, round = :round,
                       since = :since, reminded_at = null, readers = array[:readers]::text[]
                 where number = :number and version = :version
                """,
                one)
            .param("version", kept.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("changed meanwhile: " + one.number());
    }
  }

  private JdbcClient.StatementSpec bound(String sql, Submission one) {
    var countries = one.dossier().countries();
    return jdbc.sql(countries.isEmpty() ? sql.replace("array[:countries]::text[]", "'{}'") : sql)
        .param("number", one.number())
        .param("countries", countries)
        .param("dossier", JSON.writeValueAsString(one.dossier()))
        .param("cover", one.offer().cover().map(JSON::writeValueAsString).orElse(null))
        .param("declaration", one.offer().declaration().map(JSON::writeValueAsString).orElse(null))
        .param("state", one.state().name())
        .param("round", one.rounds())
        .param("since", Timestamp.from(one.since()))
        .param("readers", one.readers());
  }

  private void addSteps(Submission one, int from) {
    var round = 0;
    var steps = one.steps();
    for (int i = 0; i < steps.size(); i++) {
      round += steps.get(i).deed().isSubmission() ? 1 : 0;
      if (i >= from) {
        add(one.number(), i + 1, round, steps.get(i));
      }
    }
  }

  private void add(long submission, int number, int round, Step step) {
    jdbc.sql(
            """
            insert into review.step
            values (:submission, :number, :round, :deed, :by, :at, :country, :grounds,
                    :comments::jsonb, :details::jsonb)
            """)
        .param("submission", submission)
        .param("number", number)
        .param("round", round)
        .param("deed", step.deed().name())
        .param("by", step.by())
        .param("at", Timestamp.from(step.at()))
        .param("country", step.country())
        .param("grounds", step.grounds())
        .param("comments", JSON.writeValueAsString(step.comments()))
        .param("details", JSON.writeValueAsString(step.details()))
        .update();
  }

  private Kept read(ResultSet row) throws SQLException {
    var number = row.getLong("number");
    var submission =
        new Submission(
            number,
            row.getLong("practice"),
            row.getLong("author"),
            offer(row),
            State.valueOf(row.getString("state")),
            row.getTimestamp("since").toInstant(),
            steps(number));
    return new Kept(submission, row.getInt("version"));
  }

  private static Offer offer(ResultSet row) throws SQLException {
    return new Offer(
        JSON.readValue(row.getString("dossier"), Dossier.class),
        row.getBoolean("snapshot"),
        Optional.ofNullable(row.getString("cover"))
            .map(cover -> JSON.readValue(cover, Cover.class)),
        Optional.ofNullable(row.getString("declaration"))
            .map(declaration -> JSON.readValue(declaration, Declaration.class)));
  }

  private List<Step> steps(long submission) {
    return jdbc.sql("select * from review.step where submission = ? order by number")
        .param(submission)
        .query((row, _) ->
            new Step(
                Deed.valueOf(row.getString("deed")),
                row.getLong("actor"),
                row.getTimestamp("at").toInstant(),
                row.getString("country"),
                row.getString("grounds"),
                JSON.readValue(
                    row.getString("comments"), new TypeReference<Map<String, String>>() {}),
                JSON.readValue(row.getString("details"), Step.Details.class)))
        .list();
  }
}
