package org.baraza.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.PostReport.State;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is put before the moderators. */
@Component
class PostReports {

  private final JdbcClient jdbc;

  PostReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PostReport> all(Reader reader) {
    return jdbc.sql(
            """
            select * from forum.report where readers && array[:keys]::text[]
             order by state <> 'OPEN', at desc, number limit 200
            """)
        .param("keys", reader.keys())
        .query(PostReports::report)
        .list();
  }

  Optional<PostReport> visible(long number, Reader reader) {
    return all(reader).stream().filter(one -> one.number() == number).findFirst();
  }

  List<PostReport> by(AccountId account) {
    return jdbc.sql("select * from forum.report where by = ? order by at")
        .param(account.number())
        .query(PostReports::report)
        .list();
  }

  /** Whether a post lies before the moderators already. */
  boolean isOpen(long post) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from forum.report where post = ? and state = 'OPEN')")
            .param(post)
            .query(Boolean.class)
            .single());
  }

  void add(PostReport one, Set<String> readers) {
    jdbc.sql(
            """
            insert into forum.report (number, post, by, why, shown, state, at, readers)
            values (:number, :post, :by, :why, :shown, 'OPEN', :at, :readers::text[])
            """)
        .param("number", one.number())
        .param("post", one.post())
        .param("by", one.by())
        .param("why", one.why())
        .param("shown", one.shown())
        .param("at", Timestamp.from(one.at()))
        .param("readers", readers.toArray(String[]::new))
        .update();
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

  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select exists (select from forum.report where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single()));
  }

  private static PostReport report(ResultSet row, int place) throws SQLException {
    return new PostReport(
        row.getLong("number"),
        row.getLong("post"),
        row.getLong("by"),
        row.getString("why"),
        row.getString("shown"),
        State.valueOf(row.getString("state")),
        row.getTimestamp("at").toInstant());
  }
}
