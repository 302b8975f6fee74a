package org.baraza.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal. An entry is written in the transaction of what it tells of: both stand or neither.
 * Each is sealed on the one before, so the writers wait for each other until their transactions
 * end: note late.
 */
@Component
@Transactional
public class Journal {

  /** The actor of what happens by itself. */
  public static final long NOBODY = 0;

  private static final JsonMapper JSON = new JsonMapper();
  private static final long LOCK = 0x6a6f75726e616cL;

  /** The last entry, which the next is sealed on. */
  private record Head(long number, Seal seal) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Journal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes what was done.
   *
   * @param actor the number of the account that did it, or {@link #NOBODY}
   * @param act what was done, such as {@code access.role.granted}
   * @param subject what it was done to, such as {@code practice/482130}, or nothing
   * @param details whatever else must be known later; never a secret
   */
  public void note(long actor, String act, String subject, Map<String, String> details) {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(rows -> {});
    var head = head();
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var entry = Entry.of(head.number() + 1, at, actor, act, subject, details);
    jdbc.sql(
            """
            insert into journal.entry (number, at, actor, act, subject, details, seal)
            values (:number, :at, :actor, :act, :subject, :details::jsonb, :seal)
            """)
        .param("number", entry.number())
        .param("at", Timestamp.from(entry.at()))
        .param("actor", actor)
        .param("act", act)
        .param("subject", subject)
        .param("details", JSON.writeValueAsString(entry.details()))
        .param("seal", head.seal().on(entry).bytes())
        .update();
  }

  private Head head() {
    return jdbc.sql("select number, seal from journal.entry order by number desc limit 1")
        .query((row, _) -> new Head(row.getLong("number"), Seal.of(row.getBytes("seal"))))
        .optional()
        .orElse(new Head(0, Seal.first()));
  }

  /** What concerns an account, as actor or as subject; the latest first. */
  @Transactional(readOnly = true)
  public List<Entry> about(long account, int most) {
    return jdbc.sql(
            """
            select * from journal.entry where actor = :account or subject = :subject
             order by number desc limit :most
            """)
        .param("account", account)
        .param("subject", "account/" + account)
        .param("most", most)
        .query(Journal::entry)
        .list();
  }

  /**
   * A page of the journal, the latest first.
   *
   * @param act what their act begins with, or nothing for all
   * @param subject what their subject begins with, or nothing for all
   * @param before only entries of a lower number
   */
  @Transactional(readOnly = true)
  public List<Entry> entries(String act, String subject, long before, int most) {
    return jdbc.sql(
            """
            select * from journal.entry
             where number < :before and starts_with(act, :act) and starts_with(subject, :subject)
             order by number desc limit :most
            """)
        .param("before", before)
        .param("act", act)
        .param("subject", subject)
        .param("most", most)
        .query(Journal::entry)
        .list();
  }

  /** Every entry with its seal, from the first on. */
  void each(BiConsumer<Entry, Seal> reader) {
    jdbc.sql("select * from journal.entry order by number")
        .withFetchSize(1_000)
        .query(row -> {
          reader.accept(entry(row, 0), Seal.of(row.getBytes("seal")));
        });
  }

  private static Entry entry(ResultSet row, int place) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getTimestamp("at").toInstant(),
        row.getLong("actor"),
        row.getString("act"),
        row.getString("subject"),
        JSON.readValue(row.getString("details"), new TypeReference<TreeMap<String, String>>() {}));
  }
}
