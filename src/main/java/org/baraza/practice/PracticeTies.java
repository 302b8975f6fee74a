package org.baraza.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Cover;
import org.baraza.dossier.Dossier;
import org.baraza.language.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ties of practices, for rooms that derive something from them. It asks no reader: what is
 * derived must inherit each practice's {@link PracticeTie#cover cover}.
 */
@Component
public class PracticeTies {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  PracticeTies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The practices that tell of transfers or descent, and those they tell of. */
  public List<PracticeTie> all() {
    return jdbc.sql(
            """
            select p.* from practice.practice p
             where p.source_id is not null
               and (jsonb_array_length(p.dossier -> 'transfers') > 0
                 or exists (select from practice.link l where l.practice = p.number
                              and l.relation in ('adapted_from', 'inspired'))
                 or exists (select from practice.link l where l.other = p.source_id
                              and l.relation in ('adapted_from', 'inspired')))
             order by p.source_id
            """)
        .query(PracticeTies::tie)
        .list();
  }

  /** The practices that these references name, each a number or a source id. */
  public List<PracticeTie> named(Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select * from practice.practice
                 where source_id in (:names) or number::text in (:names)
                """)
            .param("names", references)
            .query(PracticeTies::tie)
            .list();
  }

  /** The practices with these numbers. */
  public List<PracticeTie> byNumbers(Collection<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : jdbc.sql("select * from practice.practice where number in (:numbers)")
            .param("numbers", numbers)
            .query(PracticeTies::tie)
            .list();
  }

  /** The titles of a practice; nothing if there is none. */
  public Saying titles(long number) {
    return jdbc.sql("select dossier -> 'titles' from practice.practice where number = ?")
        .param(number)
        .query((row, _) -> JSON.readValue(row.getString(1), Saying.class))
        .optional()
        .orElse(Saying.NOTHING);
  }

  /** The keys of an edition that stays with fewer than its practice is shown to now. */
  public Optional<Set<String>> sealed(long number, int edition) {
    return jdbc.sql(
            """
            select readers from practice.edition
             where practice = ? and number = ? and readers is not null
            """)
        .params(number, edition)
        .query((row, _) -> Set.of((String[]) row.getArray("readers").getArray()))
        .optional();
  }

  private static PracticeTie tie(ResultSet row, int place) throws SQLException {
    var dossier = JSON.readValue(row.getString("dossier"), Dossier.class);
    return new PracticeTie(
        new PracticeId(row.getLong("number")),
        Objects.requireNonNullElse(row.getString("source_id"), ""),
        Cover.of(row),
        dossier.language(),
        dossier.countries(),
        dossier.started(),
        dossier.ended(),
        dossier.status(),
        dossier.links(),
        dossier.transfers());
  }
}
