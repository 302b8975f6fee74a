package org.baraza.practice;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Editions;
import org.baraza.dossier.Link;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
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

  /**
   * What stands in the place of a practice that was withdrawn.
   *
   * @param audience who could read the practice, and now reads this
   */
  record Tombstone(long number, Instant at, String why, Cover cover) {}

  /** What is kept whole of an edition. */
  record Kept(@Nullable Dossier dossier, @Nullable Confirmation confirmation) {}

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

  void reserve(long number, Instant at) {
    jdbc.sql("insert into practice.reservation values (?, ?)")
        .params(number, Timestamp.from(at))
        .update();
  }

  /** Whether a practice has this number, or was promised it. */
  boolean isTaken(long number) {
    return jdbc.sql(
            """
            select exists (select from practice.practice where number = :number)
                or exists (select from practice.reservation where number = :number)
            """)
        .param("number", number)
        .query(Boolean.class)
        .single();
  }

  Editions editions() {
    return editions;
  }

  /** Keeps the latest edition whole, with who stands by it. */
  void keep(long number, Dossier dossier, @Nullable Confirmation confirmation) {
    jdbc.sql(
            """
            update practice.edition
               set dossier = :dossier::jsonb, confirmation = :confirmation::jsonb
             where practice = :number
               and number = (select max(number) from practice.edition where practice = :number)
            """)
        .param("number", number)
        .param("dossier", JSON.writeValueAsString(dossier))
        .param("confirmation", confirmation == null ? null : JSON.writeValueAsString(confirmation))
        .update();
  }

  /**
   * Keeps the editions there are to those who could read them: the next one is shown to more, who
   * must not read in the history what was taken out before.
   */
  void seal(long number, Cover shown) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update practice.edition set readers = array[:readers]::text[]
                 where practice = :number and readers is null
                """)
            .param("readers", shown.keys())
            .param("number", number)
            .update());
  }

  /** What was kept whole of each edition, by its number. */
  Map<Integer, Kept> kept(long number) {
    return jdbc
        .sql("select number, dossier, confirmation from practice.edition where practice = ?")
        .param(number)
        .query((row, _) ->
            Map.entry(
                row.getInt("number"),
                new Kept(
                    read(row.getString("dossier"), Dossier.class),
                    read(row.getString("confirmation"), Confirmation.class))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : JSON.readValue(json, type);
  }

  Optional<Tombstone> tombstone(long number) {
    return jdbc.sql("select * from practice.tombstone where practice = ?")
        .param(number)
        .query((row, _) ->
            new Tombstone(
                number, row.getTimestamp("at").toInstant(), row.getString("why"), Cover.of(row)))
        .optional();
  }

  void raise(Tombstone stone) {
    var cover = stone.cover();
    jdbc.sql("insert into practice.tombstone values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            stone.number(),
            Timestamp.from(stone.at()),
            stone.why(),
            cover.audience().name(),
            cover.marking().name(),
            cover.circle().toArray(String[]::new),
            cover.owners().toArray(String[]::new))
        .update();
  }

  void clear(Tombstone stone) {
    jdbc.sql("delete from practice.tombstone where practice = ?").param(stone.number()).update();
  }

  /** The practices of these countries that nobody stood by since a day, the oldest first. */
  List<Long> due(Collection<String> countries, Instant before, Map<String, Instant> touched) {
    return jdbc.sql(
            """
            select number from practice.practice
             where archived_at is null
               and (reviewed_at < :before or exists (
                 select from unnest(array[:measures]::text[], array[:told]::timestamptz[])
                     as touch (measure, told_at)
                  where reviewed_at < touch.told_at
                    and jsonb_exists(places -> 'measure', touch.measure)))
               and jsonb_exists_any(dossier -> 'countries', array[:countries])
               and not exists (select from practice.tombstone where practice = number)
             order by reviewed_at
            """)
        .param("before", Timestamp.from(before))
        .param("measures", touched.keySet())
        .param("told", touched.values().stream().map(Timestamp::from).toList())
        .param("countries", countries)
        .query((row, _) -> row.getLong(1))
        .list();
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
