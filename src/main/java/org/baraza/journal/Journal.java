package org.baraza.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal. An entry is written in the transaction of what it tells of: both stand or neither.
 */
@Component
public class Journal {

  /** The actor of what happens by itself. */
  public static final long NOBODY = 0;

  private static final JsonMapper JSON = new JsonMapper();

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
    jdbc.sql(
            """
            insert into journal.entry (at, actor, act, subject, details)
            values (:at, :actor, :act, :subject, :details::jsonb)
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("act", act)
        .param("subject", subject)
        .param("details", JSON.writeValueAsString(details))
        .update();
  }
}
