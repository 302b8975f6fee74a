package org.baraza.adaptation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The adaptations, read through the reader. Their ends are practices, which have a visibility of
 * their own: whoever shows an adaptation asks for those as well.
 */
@Component
class Adaptations {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Editions editions;

  Adaptations(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.editions = new Editions(jdbc, "adaptation");
  }

  /** The adaptation as far as the reader may see it: hidden and missing are the same. */
  Optional<Adaptation> visible(long number, Reader reader) {
    return jdbc.sql(
            """
            select * from adaptation.adaptation
             where number = :number and readers && array[:readers]::text[]
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .query(Adaptations::adaptation)
        .optional();
  }

  /** Those that came from these practices, tombstones left out. */
  List<Adaptation> from(Collection<Long> practices, Reader reader) {
    return beside("from_practice", practices, reader);
  }

  /** Those that became these practices, tombstones left out. */
  List<Adaptation> to(Collection<Long> practices, Reader reader) {
    return beside("to_practice", practices, reader);
  }

  private List<Adaptation> beside(String end, Collection<Long> practices, Reader reader) {
    return practices.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select * from adaptation.adaptation
                 where %s in (:practices) and readers && array[:readers]::text[] and withdrawn_at is null
                 order by number
                """
                    .formatted(end))
            .param("practices", practices)
            .param("readers", reader.keys())
            .query(Adaptations::adaptation)
            .list();
  }

  /** All that the reader may see, tombstones left out. */
  List<Adaptation> all(Reader reader) {
    return jdbc.sql(
            """
            select * from adaptation.adaptation
             where readers && array[:readers]::text[] and withdrawn_at is null order by number
            """)
        .param("readers", reader.keys())
        .query(Adaptations::adaptation)
        .list();
  }

  /** The diary as far as the reader, who sees the adaptation, may see it; the latest first. */
  List<Entry> diary(long number, Reader reader) {
    return jdbc.sql(
            """
            select * from adaptation.entry
             where adaptation = :number and readers && array[:readers]::text[] order by day desc, id
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .query(Adaptations::entry)
        .list();
  }

  Editions editions() {
    return editions;
  }

  /** Every one there is, for what is reckoned over all of them. */
  List<Adaptation> everyOne() {
    return jdbc.sql("select * from adaptation.adaptation order by number")
        .query(Adaptations::adaptation)
        .list();
  }

  /** One of them, for the house. */
  Optional<Adaptation> any(long number) {
    return jdbc.sql("select * from adaptation.adaptation where number = ?")
        .param(number)
        .query(Adaptations::adaptation)
        .optional();
  }

  boolean exists(long number) {
    return jdbc.sql("select count(*) from adaptation.adaptation where number = ?")
            .param(number)
            .query(Integer.class)
            .single()
        > 0;
  }

  Optional<Adaptation> bySourceId(String sourceId) {
    return jdbc.sql("select * from adaptation.adaptation where source_id = ?")
        .param(sourceId)
        .query(Adaptations::adaptation)
        .optional();
  }

  /** What was derived of these two practices, and no record has taken over. */
  Optional<Adaptation> derivedBetween(long from, long to) {
    return jdbc.sql(
            """
            select * from adaptation.adaptation
             where from_practice = ? and to_practice = ? and origin = 'DERIVED'
            """)
        .params(from, to)
        .query(Adaptations::adaptation)
        .optional();
  }

  /** Writes the record as it now stands, anew or over what was there. */
  void save(Adaptation one) {
    jdbc.sql(
            """
            insert into adaptation.adaptation
            values (:number, :sourceId, :origin, :audience, :marking, :from, :to, :dossier::jsonb,
                    :counts, :withdrawnAt, :withdrawnWhy, :changedAt, :changedAt,
                    :circle::text[], :owners::text[], :readers::text[])
            on conflict (number) do update set
              source_id = excluded.source_id, origin = excluded.origin,
              audience = excluded.audience, marking = excluded.marking,
              circle = excluded.circle, owners = excluded.owners, readers = excluded.readers,
              from_practice = excluded.from_practice, to_practice = excluded.to_practice,
              dossier = excluded.dossier, counts = excluded.counts,
              withdrawn_at = excluded.withdrawn_at, withdrawn_why = excluded.withdrawn_why,
              changed_at = excluded.changed_at
            """)
        .param("number", one.number())
        .param("sourceId", one.sourceId())
        .param("origin", one.origin().name())
        .param("audience", one.cover().audience().name())
        .param("marking", one.cover().marking().name())
        .param("circle", one.cover().circle().toArray(String[]::new))
        .param("owners", one.cover().owners().toArray(String[]::new))
        .param("readers", one.cover().keys().toArray(String[]::new))
        .param("from", one.from())
        .param("to", one.to() == 0 ? null : one.to())
        .param("dossier", JSON.writeValueAsString(one.dossier()))
        .param("counts", one.counts())
        .param("withdrawnAt", timestamp(one.withdrawnAt()))
        .param("withdrawnWhy", one.withdrawnWhy())
        .param("changedAt", timestamp(one.changedAt()))
        .update();
  }

  void count(long number, boolean counts) {
    jdbc.sql("update adaptation.adaptation set counts = ? where number = ?")
        .params(counts, number)
        .update();
  }

  /** The whole diary, for the import alone. */
  List<Entry> wholeDiary(long number) {
    return jdbc.sql("select * from adaptation.entry where adaptation = ?")
        .param(number)
        .query(Adaptations::entry)
        .list();
  }

  /** Writes an entry of an adaptation, or shows the one there to whom it now says. */
  void write(Adaptation of, Entry entry) {
    jdbc.sql(
            """
            insert into adaptation.entry
            values (:number, :id, :day, :kind, :language, :text, :audience, :readers::text[],
                    :owners::text[])
            on conflict (adaptation, id)
            do update set audience = excluded.audience, readers = excluded.readers
            """)
        .param("number", of.number())
        .param("id", entry.id())
        .param("day", entry.day())
        .param("kind", entry.kind().name())
        .param("language", entry.language().code())
        .param("text", entry.text())
        .param("audience", entry.audience().name())
        .param("owners", entry.owners().toArray(String[]::new))
        .param("readers", entry.cover(of).keys().toArray(String[]::new))
        .update();
  }

  private static Adaptation adaptation(ResultSet row, int place) throws SQLException {
    var withdrawn = row.getTimestamp("withdrawn_at");
    return new Adaptation(
        row.getLong("number"),
        row.getString("source_id"),
        Origin.valueOf(row.getString("origin")),
        Cover.of(row),
        row.getLong("from_practice"),
        row.getLong("to_practice"),
        JSON.readValue(row.getString("dossier"), AdaptationDossier.class),
        row.getBoolean("counts"),
        row.getTimestamp("changed_at").toInstant(),
        withdrawn == null ? null : withdrawn.toInstant(),
        row.getString("withdrawn_why"));
  }

  private static Entry entry(ResultSet row, int place) throws SQLException {
    return new Entry(
        row.getString("id"),
        row.getObject("day", LocalDate.class),
        Entry.Kind.valueOf(row.getString("kind")),
        Lang.of(row.getString("language")).orElse(Lang.EN),
        row.getString("text"),
        Audience.valueOf(row.getString("audience")),
        Set.of((String[]) row.getArray("owners").getArray()));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
