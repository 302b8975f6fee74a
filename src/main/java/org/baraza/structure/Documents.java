package org.baraza.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.intake.Lot;
import org.baraza.language.Lang;
import org.baraza.structure.Document.Release;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of structures; whoever asks may see the structure. */
@Component
class Documents {

  private final JdbcClient jdbc;

  Documents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Document> of(Collection<Long> structures, Set<String> keys) {
    return structures.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select * from structure.document
                 where structure in (:structures) and readers && array[:keys]::text[]
                 order by day desc nulls last, place
                """)
            .param("structures", structures)
            .param("keys", keys)
            .query((row, _) -> document(row))
            .list();
  }

  Optional<Document> find(long number, long structure, Set<String> keys) {
    return of(List.of(structure), keys).stream().filter(one -> one.number() == number).findFirst();
  }

  /** All of a structure, whatever they are released to, in the order they were entered. */
  List<Document> all(long structure) {
    return jdbc.sql("select * from structure.document where structure = ? order by place")
        .param(structure)
        .query((row, _) -> document(row))
        .list();
  }

  /** A number for a document to come; in the sight of the house. */
  long draw() {
    return Lot.draw(number ->
        jdbc.sql("select exists (select from structure.document where number = ?)")
            .param(number)
            .query(Boolean.class)
            .single());
  }

  void save(Document one, String country) {
    jdbc.sql(
            """
            insert into structure.document
              (number, structure, title, language, day, release, body, url, readers)
            values (:number, :structure, :title, :language, :day, :release, :body, :url,
                    array[:readers]::text[])
            on conflict (number) do update set
              title = excluded.title, language = excluded.language, day = excluded.day,
              release = excluded.release, body = excluded.body, url = excluded.url,
              readers = excluded.readers
            """)
        .param("number", one.number())
        .param("structure", one.structure())
        .param("title", one.title())
        .param("language", one.language().code())
        .param("day", one.day())
        .param("release", one.release().name())
        .param("body", one.body())
        .param("url", one.url())
        .param("readers", one.readers(country))
        .update();
  }

  void delete(long number) {
    jdbc.sql("delete from structure.document where number = ?").param(number).update();
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getLong("number"),
        row.getLong("structure"),
        row.getString("title"),
        Lang.of(row.getString("language")).orElse(Lang.EN),
        row.getObject("day", LocalDate.class),
        Release.valueOf(row.getString("release")),
        row.getString("body"),
        row.getString("url"));
  }
}
