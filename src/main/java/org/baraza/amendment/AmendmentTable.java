package org.baraza.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendment.Decision;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps proposed changes, read through the reader. */
@Component
class AmendmentTable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SEEN =
      "select * from amendment.amendment where readers && array[:keys]::text[] ";

  private final JdbcClient jdbc;

  AmendmentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isTaken(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from amendment.amendment where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  Optional<Amendment> visible(long number, Reader reader) {
    return jdbc.sql(SEEN + "and number = :number")
        .param("keys", reader.keys())
        .param("number", number)
        .query(AmendmentTable::amendment)
        .optional();
  }

  List<Amendment> open(String noun, long record, Reader reader) {
    return jdbc.sql(
            SEEN + "and noun = :noun and record = :record and decided_at is null order by at")
        .param("keys", reader.keys())
        .param("noun", noun)
        .param("record", record)
        .query(AmendmentTable::amendment)
        .list();
  }

  /** Those that wait, and what the reader proposed, the latest first. */
  List<Amendment> all(Reader reader) {
    return jdbc.sql(SEEN + "and (decided_at is null or by = :self) order by at desc limit 200")
        .param("keys", reader.keys())
        .param("self", reader.self().number())
        .query(AmendmentTable::amendment)
        .list();
  }

  void add(Amendment one) {
    jdbc.sql(
            """
            insert into amendment.amendment
              (number, noun, record, before, after, why, by, at, readers)
            values (:number, :noun, :record, :before::jsonb, :after::jsonb, :why, :by, :at,
              :readers::text[])
            """)
        .param("number", one.number())
        .param("noun", one.noun())
        .param("record", one.record())
        .param("before", JSON.writeValueAsString(one.before()))
        .param("after", JSON.writeValueAsString(one.after()))
        .param("why", one.why())
        .param("by", one.by())
        .param("at", Timestamp.from(one.at()))
        .param(
            "readers",
            new String[] {Keys.role(Role.FACILITATOR), Keys.account(new AccountId(one.by()))})
        .update();
  }

  /** Says whether it was still undecided. */
  boolean decide(long number, Decision decision) {
    return jdbc.sql(
                """
                update amendment.amendment
                   set decided_by = :by, decided_at = :at, accepted = :accepted, grounds = :grounds
                 where number = :number and decided_at is null
                """)
            .param("by", decision.by())
            .param("at", Timestamp.from(decision.at()))
            .param("accepted", decision.accepted())
            .param("grounds", decision.grounds())
            .param("number", number)
            .update()
        == 1;
  }

  private static Amendment amendment(ResultSet row, int place) throws SQLException {
    var decided = row.getTimestamp("decided_at");
    return new Amendment(
        row.getLong("number"),
        row.getString("noun"),
        row.getLong("record"),
        JSON.readTree(row.getString("before")),
        JSON.readTree(row.getString("after")),
        row.getString("why"),
        row.getLong("by"),
        row.getTimestamp("at").toInstant(),
        decided == null
            ? null
            : new Decision(
                row.getLong("decided_by"),
                decided.toInstant(),
                row.getBoolean("accepted"),
                row.getString("grounds")));
  }
}
