package org.baraza.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reports, read through the reader; written by the house, for they may leave their sight. */
@Component
class ReportTable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST = 200;

  private final JdbcClient jdbc;

  ReportTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from review.report where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  /** How many this account made since the beginning and nobody has decided yet. */
  int undecided(AccountId by) {
    return jdbc.sql("select count(*) from review.report where by = ? and state = 'OPEN'")
        .param(by.number())
        .query(Integer.class)
        .single();
  }

  Optional<Report> visible(long number, Reader reader) {
    return jdbc.sql(
            "select * from review.report where number = :number and readers &&"
                + " array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** Those that wait for a decision, the oldest first, then those decided last. */
  List<Report> queue(Reader reader) {
    return jdbc.sql(
            """
            select * from review.report where readers && array[:keys]::text[]
             order by state not in ('OPEN', 'APPEALED'),
                      case when state in ('OPEN', 'APPEALED') then at end, at desc
             limit %d
            """
                .formatted(MOST))
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .list();
  }

  List<Report> by(AccountId account) {
    return jdbc.sql("select * from review.report where by = ? order by at desc limit " + MOST)
        .param(account.number())
        .query((row, _) -> read(row))
        .list();
  }

  void add(Report one, Set<String> readers) {
    jdbc.sql(
            """
            insert into review.report
              (number, practice, kind, reason, country, text, by, at, author, state, readers)
            values (:number, :practice, :kind, :reason, :country, :text, :by, :at, :author, :state,
                    array[:readers]::text[])
            """)
        .param("number", one.number())
        .param("practice", one.practice())
        .param("kind", one.kind().name())
        .param("reason", one.reason())
        .param("country", one.country())
        .param("text", one.text())
        .param("by", one.by())
        .param("at", Timestamp.from(one.at()))
        .param("author", one.author())
        .param("state", one.state().name())
        .param("readers", readers)
        .update();
  }

  /** Keeps what became of a report that stood otherwise before; false if another was quicker. */
  boolean save(Report one, Report.State before, Set<String> readers) {
    return Sight.ofEverything(() -> update(one, before, readers));
  }

  private boolean update(Report one, Report.State before, Set<String> readers) {
    var decision = one.decision();
    var appeal = one.appeal();
    var verdict = one.verdict();
    return jdbc.sql(
                """
                update review.report
                   set state = :state, decision = :decision::jsonb, decided_by = :decidedBy,
                       appeal = :appeal::jsonb, appealed_by = :appealedBy,
                       verdict = :verdict::jsonb, judged_by = :judgedBy, readers = array[:readers]::text[]
                 where number = :number and state = :before
                """)
            .param("number", one.number())
            .param("before", before.name())
            .param("state", one.state().name())
            .param("decision", written(decision))
            .param("decidedBy", decision == null ? null : decision.by())
            .param("appeal", written(appeal))
            .param("appealedBy", appeal == null ? null : appeal.by())
            .param("verdict", written(verdict))
            .param("judgedBy", verdict == null ? null : verdict.by())
            .param("readers", readers)
            .update()
        == 1;
  }

  private static @Nullable String written(@Nullable Object fact) {
    return fact == null ? null : JSON.writeValueAsString(fact);
  }

  private static Report read(ResultSet row) throws SQLException {
    return new Report(
        row.getLong("number"),
        row.getLong("practice"),
        Report.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("country"),
        row.getString("text"),
        row.getLong("by"),
        row.getTimestamp("at").toInstant(),
        row.getLong("author"),
        Report.State.valueOf(row.getString("state")),
        read(row.getString("decision"), Report.Decision.class),
        read(row.getString("appeal"), Report.Appeal.class),
        read(row.getString("verdict"), Report.Decision.class));
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : JSON.readValue(json, type);
  }
}
