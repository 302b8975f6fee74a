package org.baraza.practice;

import java.util.Collection;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.dossier.Link;
import org.baraza.language.Saying;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what hangs on practices: the links between them and the editions of each. */
@Component
class PracticeTables {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A practice at the other end of a link.
   *
   * @param forward whether the link was drawn from here
   */
  record Linked(
      long number,
      String relation,
      String note,
      Saying titles,
      List<String> countries,
      boolean forward) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Editions editions;

  PracticeTables(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.editions = new Editions(jdbc, "practice");
  }

  /** The links of a practice in both directions, as far as the reader may see the other end. */
  List<Linked> linked(long number, String sourceId, Reader reader) {
    return jdbc.sql(
            """
            select o.number, l.relation, l.note, o.dossier -> 'titles' as titles,
                   o.dossier -> 'countries' as countries, true as forward
              from practice.link l join practice.practice o on o.source_id = l.other
             where l.practice = :number and o.readers && array[:readers]::text[]
            union all
            select o.number, l.relation, l.note, o.dossier -> 'titles',
                   o.dossier -> 'countries', false
              from practice.link l join practice.practice o on o.number = l.practice
             where l.other = :sourceId and o.readers && array[:readers]::text[]
             order by 2, 1
            """)
        .param("number", number)
        .param("sourceId", sourceId)
        .param("readers", reader.keys())
        .query((row, _) ->
            new Linked(
                row.getLong("number"),
                row.getString("relation"),
                row.getString("note"),
                JSON.readValue(row.getString("titles"), Saying.class),
                JSON.readValue(row.getString("countries"), new TypeReference<List<String>>() {}),
                row.getBoolean("forward")))
        .list();
  }

  /** Every number there is, for work that concerns all records. */
  List<Long> numbers() {
    return jdbc.sql("select number from practice.practice")
        .query((row, _) -> row.getLong(1))
        .list();
  }

  Editions editions() {
    return editions;
  }

  void replaceLinks(long number, Collection<Link> links) {
    jdbc.sql("delete from practice.link where practice = ?").param(number).update();
    batches.batchUpdate(
        "insert into practice.link values (?, ?, ?, ?) on conflict do nothing",
        links.stream()
            .map(link -> new Object[] {number, link.other(), link.relation(), link.note()})
            .toList());
  }
}
