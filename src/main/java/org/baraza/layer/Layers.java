package org.baraza.layer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Editions;
import org.baraza.intake.Lot;
import org.baraza.layer.Layer.Content;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The layers, read through the reader. The practice below has a visibility of its own: whoever
 * shows a layer asks for that as well.
 */
@Component
class Layers {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Editions editions;

  Layers(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.editions = new Editions(jdbc, "layer");
  }

  Editions editions() {
    return editions;
  }

  Optional<Layer> visible(long number, Reader reader) {
    return jdbc.sql(
            """
            select * from layer.layer
             where number = :number and readers && array[:readers]::text[]
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .query(Layers::layer)
        .optional();
  }

  /** One of them, whoever may see it; for the house. */
  Optional<Layer> any(long number) {
    return jdbc.sql("select * from layer.layer where number = ?")
        .param(number)
        .query(Layers::layer)
        .optional();
  }

  /** Those on a practice, the earliest first, tombstones left out. */
  List<Layer> on(long practice, Reader reader) {
    return jdbc.sql(
            """
            select * from layer.layer
             where practice = :practice and readers && array[:readers]::text[]
               and withdrawn_at is null
             order by signed_at, number
            """)
        .param("practice", practice)
        .param("readers", reader.keys())
        .query(Layers::layer)
        .list();
  }

  /** A number for a layer to come. */
  long draw() {
    return Sight.ofEverything(() ->
        Lot.draw(number ->
            jdbc.sql("select count(*) from layer.layer where number = ?")
                    .param(number)
                    .query(Integer.class)
                    .single()
                > 0));
  }

  void save(Layer one) {
    var withdrawn = one.withdrawnAt();
    jdbc.sql(
            """
            insert into layer.layer
            values (:number, :practice, :speaker, :audience, :marking, :circle::text[],
                    :owners::text[], :readers::text[], :content::jsonb, :by, :signed, :changed,
                    :withdrawn, :why)
            on conflict (number) do update set
              audience = excluded.audience, marking = excluded.marking, circle = excluded.circle,
              owners = excluded.owners, readers = excluded.readers, content = excluded.content,
              changed_at = excluded.changed_at, withdrawn_at = excluded.withdrawn_at,
              withdrawn_why = excluded.withdrawn_why
            """)
        .param("number", one.number())
        .param("practice", one.practice())
        .param("speaker", one.speaker().key())
        .param("audience", one.cover().audience().name())
        .param("marking", one.cover().marking().name())
        .param("circle", one.cover().circle().toArray(String[]::new))
        .param("owners", one.cover().owners().toArray(String[]::new))
        .param("readers", one.cover().keys().toArray(String[]::new))
        .param("content", JSON.writeValueAsString(one.content()))
        .param("by", one.by())
        .param("signed", Timestamp.from(one.signedAt()))
        .param("changed", Timestamp.from(one.changedAt()))
        .param("withdrawn", withdrawn == null ? null : Timestamp.from(withdrawn))
        .param("why", one.withdrawnWhy())
        .update();
  }

  private static Layer layer(ResultSet row, int place) throws SQLException {
    var withdrawn = row.getTimestamp("withdrawn_at");
    return new Layer(
        row.getLong("number"),
        row.getLong("practice"),
        new Speaker(row.getString("speaker")),
        Cover.of(row),
        JSON.readValue(row.getString("content"), Content.class),
        row.getLong("signed_by"),
        row.getTimestamp("signed_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        withdrawn == null ? null : withdrawn.toInstant(),
        row.getString("withdrawn_why"));
  }
}
