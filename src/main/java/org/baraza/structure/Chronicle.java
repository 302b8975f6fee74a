package org.baraza.structure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.baraza.dossier.Revision.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dated history of structures. Unlike other editions these have no number that is shown: some
 * are for the country alone, and a gap would tell of them.
 */
@Component
class Chronicle {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  Chronicle(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something that was changed.
   *
   * @param act the last part of a key: {@code revised}
   */
  record Event(Instant at, String act, String reason, List<Change> changes) {}

  /** What a reader with these keys may know of, the latest first. */
  List<Event> of(long structure, Set<String> keys) {
    return jdbc.sql(
            """
            select * from structure.edition
             where structure = :structure and readers && array[:keys]::text[]
             order by at desc, number desc
            """)
        .param("structure", structure)
        .param("keys", keys)
        .query((row, _) ->
            new Event(
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                row.getString("reason"),
                JSON.readValue(row.getString("changes"), new TypeReference<List<Change>>() {})))
        .list();
  }

  /**
   * Notes a change; in the sight of the house, which counts the hidden ones too.
   *
   * @param document the number of the document that was changed, or 0
   * @param readers who saw both what was before and what came after
   */
  void add(long structure, long document, Event event, Set<String> readers) {
    jdbc.sql(
            """
            insert into structure.edition
            select :structure, coalesce(max(number), 0) + 1, :at, nullif(:document, 0), :act,
                   :reason, :changes::jsonb, array[:readers]::text[]
              from structure.edition where structure = :structure
            """)
        .param("structure", structure)
        .param("document", document)
        .param("at", Timestamp.from(event.at()))
        .param("act", event.act())
        .param("reason", event.reason())
        .param("changes", JSON.writeValueAsString(event.changes()))
        .param("readers", readers)
        .update();
  }

  /** Whether anybody but files ever said something of a structure or its documents. */
  boolean isSpokenFor(long structure) {
    return jdbc.sql(
            """
            select exists (
              select from structure.edition where structure = ? and act <> 'imported')
            """)
        .param(structure)
        .query(Boolean.class)
        .single();
  }

  /** Takes what a document said out of all that was noted of it; that it changed stays. */
  void redact(long document) {
    jdbc.sql(
            """
            update structure.edition
               set changes = coalesce(
                 (select jsonb_agg(one order by place)
                    from jsonb_array_elements(changes) with ordinality as all_of (one, place)
                   where one ->> 'field' not in ('body', 'url')), '[]')
             where document = :document
            """)
        .param("document", document)
        .update();
  }

  /** Keeps all that was noted of a document for these readers alone. */
  void narrow(long document, Set<String> readers) {
    jdbc.sql(
            "update structure.edition set readers = array[:readers]::text[] where document ="
                + " :document")
        .param("readers", readers)
        .param("document", document)
        .update();
  }
}
