package org.baraza.mail;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is still to be written. It is kept in the transaction that gave the occasion. */
@Component
public class Outbox {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  Outbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps an occasion; its letter is sent soon after the transaction. */
  public void post(Occasion occasion) {
    jdbc.sql(
            """
            insert into mail.letter (kind, about, posted_at, due_at)
            values (:kind, :about::jsonb, :at, :at)
            """)
        .param("kind", occasion.kind())
        .param("about", JSON.writeValueAsString(occasion.about()))
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }
}
