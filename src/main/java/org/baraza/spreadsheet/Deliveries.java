package org.baraza.spreadsheet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.intake.Lot;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the tables that were sent in, each for its sender alone. */
@Component
class Deliveries {

  private static final JsonMapper JSON = new JsonMapper();

  /** A table that was sent in under a name. */
  record Delivery(long number, String name, Table table) {}

  private final JdbcClient jdbc;

  Deliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(String name, Table table, Reader sender, Instant at) {
    var number = Sight.ofEverything(() -> Lot.draw(this::isTaken));
    jdbc.sql(
            """
            insert into spreadsheet.delivery
            values (:number, :owner, array[:readers]::text[], :at, :name, :content::jsonb)
            """)
        .param("number", number)
        .param("owner", sender.self().number())
        .param("readers", Keys.account(sender.self()))
        .param("at", Timestamp.from(at))
        .param("name", name)
        .param("content", JSON.writeValueAsString(table))
        .update();
    return number;
  }

  private boolean isTaken(long number) {
    return jdbc.sql("select exists (select from spreadsheet.delivery where number = ?)")
        .param(number)
        .query(Boolean.class)
        .single();
  }

  Optional<Delivery> find(long number, Reader reader) {
    return jdbc.sql(
            """
            select * from spreadsheet.delivery
             where number = :number and readers && array[:keys]::text[]
            """)
        .param("number", number)
        .param("keys", reader.keys())
        .query((row, _) ->
            new Delivery(
                row.getLong("number"),
                row.getString("name"),
                JSON.readValue(row.getString("content"), Table.class)))
        .optional();
  }

  void remove(long number) {
    jdbc.sql("delete from spreadsheet.delivery where number = ?").param(number).update();
  }

  /** Throws away what nobody looked at any more. */
  int purge(Instant before) {
    return Sight.ofEverything(() ->
        jdbc.sql("delete from spreadsheet.delivery where at < ?")
            .param(Timestamp.from(before))
            .update());
  }
}
