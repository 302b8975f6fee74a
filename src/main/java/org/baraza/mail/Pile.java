package org.baraza.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox from the postman's side. Each step is a statement of its own: no transaction, and no
 * lock, is held while a letter is written and handed over.
 */
@Component
class Pile {

  /** How long a postman has for one letter before another may take it. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param oldest when the one that waits longest was posted, or null
   */
  record Waiting(long letters, @org.jspecify.annotations.Nullable Instant oldest) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Pile(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes one that is due; no other postman gets it for a while. */
  Optional<Due> take() {
    var now = clock.instant();
    return jdbc.sql(
            """
            update mail.letter set tries = tries + 1, due_at = :lease
             where number = (select number from mail.letter where due_at <= :now
                              order by due_at, number for update skip locked limit 1)
            returning number, mark, kind, about, tries
            """)
        .param("now", Timestamp.from(now))
        .param("lease", Timestamp.from(now.plus(LEASE)))
        .query((row, _) -> due(row))
        .optional();
  }

  /** Takes it off the pile: it was sent, or is no longer due. */
  void remove(Due due) {
    jdbc.sql("delete from mail.letter where number = ?").param(due.number()).update();
  }

  /** Puts it back until it is tried again. */
  void putBack(Due due, Duration pause, String trouble) {
    jdbc.sql("update mail.letter set due_at = ?, trouble = ? where number = ?")
        .params(Timestamp.from(clock.instant().plus(pause)), trouble, due.number())
        .update();
  }

  Waiting waiting() {
    return jdbc.sql("select count(*) as letters, min(posted_at) as oldest from mail.letter")
        .query((row, _) -> {
          var oldest = row.getTimestamp("oldest");
          return new Waiting(row.getLong("letters"), oldest == null ? null : oldest.toInstant());
        })
        .single();
  }

  private static Due due(ResultSet row) throws SQLException {
    var about = JSON.readValue(row.getString("about"), new TypeReference<Map<String, String>>() {});
    return new Due(
        row.getLong("number"),
        row.getObject("mark", UUID.class),
        new Occasion(row.getString("kind"), about),
        row.getInt("tries"));
  }
}
