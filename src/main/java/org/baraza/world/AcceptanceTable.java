package org.baraza.world;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which instruments countries have accepted. */
@Component
class AcceptanceTable {

  private static final JsonMapper JSON = new JsonMapper();

  /** What became of a record. */
  enum Kept {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  private final JdbcClient jdbc;

  AcceptanceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every country of which anything is known, by its ISO 3166-1 alpha-3 code. */
  Map<String, Acceptances> all() {
    var all = new HashMap<String, Acceptances>();
    jdbc.sql("select * from world.acceptance")
        .query(row -> {
          all.put(row.getString("iso3"), acceptances(row));
        });
    return all;
  }

  /** Keeps what is known of a country in place of what was. */
  Kept keep(String sourceId, String iso3, Acceptances told) {
    var before = of(iso3);
    if (before.equals(Optional.of(told))) {
      return Kept.UNCHANGED;
    }
    jdbc.sql("delete from world.acceptance where iso3 = :iso3 or source_id = :sourceId")
        .param("iso3", iso3)
        .param("sourceId", sourceId)
        .update();
    jdbc.sql(
            """
            insert into world.acceptance
            values (:iso3, :sourceId, :asOf, :source, :considered, :accepted::jsonb)
            """)
        .param("iso3", iso3)
        .param("sourceId", sourceId)
        .param("asOf", told.asOf())
        .param("source", told.source())
        .param("considered", told.considered().toArray(String[]::new))
        .param("accepted", JSON.writeValueAsString(told.accepted()))
        .update();
    return before.isPresent() ? Kept.CHANGED : Kept.ADDED;
  }

  private Optional<Acceptances> of(String iso3) {
    return jdbc.sql("select * from world.acceptance where iso3 = ?")
        .param(iso3)
        .query((row, _) -> acceptances(row))
        .optional();
  }

  private static Acceptances acceptances(ResultSet row) throws SQLException {
    return new Acceptances(
        row.getObject("as_of", LocalDate.class),
        row.getString("source"),
        Set.of((String[]) row.getArray("considered").getArray()),
        JSON.readValue(row.getString("accepted"), new TypeReference<Map<String, Integer>>() {}));
  }
}
