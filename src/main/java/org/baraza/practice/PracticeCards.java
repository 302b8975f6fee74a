package org.baraza.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Translations;
import org.baraza.language.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks practices up for other rooms, always for a reader. */
@Component
@Transactional(readOnly = true)
public class PracticeCards {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  PracticeCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the practices with these source ids that the reader may see. */
  public List<PracticeCard> bySourceIds(Collection<String> sourceIds, Reader reader) {
    if (sourceIds.isEmpty()) {
      return List.of();
    }
    return cards("source_id in (:keys)", sourceIds, reader);
  }

  /** Those of the practices with these numbers that the reader may see. */
  public List<PracticeCard> byNumbers(Collection<Long> numbers, Reader reader) {
    return numbers.isEmpty() ? List.of() : cards("number in (:keys)", numbers, reader);
  }

  /** The practices of a country that the reader may see. */
  public List<PracticeCard> of(String country, Reader reader) {
    return cards("dossier -> 'countries' @> to_jsonb(:keys::text)", List.of(country), reader);
  }

  /** The strategies of one country alone, by what their records say, that the reader may see. */
  public List<PracticeCard> strategies(String country, Reader reader) {
    return cards(
        """
        dossier ->> 'kind' = 'strategy'
          and dossier -> 'countries' = to_jsonb(array[:keys]::text[])
        """,
        List.of(country),
        reader);
  }

  /** All that the record of a practice says, or nothing if the reader may not see it. */
  public Optional<Dossier> dossier(long number, Reader reader) {
    return jdbc.sql(
            """
            select dossier from practice.practice
             where number = :number and readers && array[:readers]::text[]
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .query((row, _) -> JSON.readValue(row.getString("dossier"), Dossier.class))
        .optional();
  }

  /**
   * All that practices say, how far they came, and their last edition.
   *
   * @param translations what people wrote, as far as it is open to all who see the practice
   * @param cover to whom it is open, and its label
   * @param maturity the code of its rung
   * @param asDocumented whether the rung rests on public sources alone
   */
  public record Extract(
      PracticeId id,
      int edition,
      Instant changedAt,
      Translations translations,
      Cover cover,
      String maturity,
      boolean asDocumented) {}

  /** The numbers of those the reader may see, after a number, in their order. */
  public List<Long> after(long number, int most, Reader reader) {
    return jdbc.sql(
            """
            select number from practice.practice
             where number > :number and readers && array[:readers]::text[]
             order by number limit :most
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .param("most", most)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Those of the practices that the reader may see, whole; the archived ones are left out. */
  public List<Extract> extracts(Collection<Long> numbers, Reader reader) {
    return numbers.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select p.*,
                       (select coalesce(max(e.number), 0) from practice.edition e
                         where e.practice = p.number) as edition
                  from practice.practice p
                 where p.number in (:numbers) and p.readers && array[:readers]::text[]
                   and p.archived_at is null
                 order by p.number
                """)
            .param("numbers", numbers)
            .param("readers", reader.keys())
            .query((row, _) -> extract(row))
            .list();
  }

  private static Extract extract(ResultSet row) throws SQLException {
    var dossier = JSON.readValue(row.getString("dossier"), Dossier.class);
    var setbacks = JSON.readValue(row.getString("setbacks"), new TypeReference<List<Setback>>() {});
    var renderings =
        JSON.readValue(row.getString("renderings"), new TypeReference<List<Rendering>>() {});
    var confirmation = row.getString("confirmation");
    var isValidated =
        confirmation != null
            && JSON.readValue(confirmation, Confirmation.class).holdsFor(dossier.countries());
    var standing =
        Standing.of(dossier, isValidated, new Uptake(row.getInt("adaptations"), setbacks));
    return new Extract(
        new PracticeId(row.getLong("number")),
        row.getInt("edition"),
        row.getTimestamp("changed_at").toInstant(),
        new Translations(dossier, renderings).only(Rendering::isOpen),
        Cover.of(row),
        standing.maturity().code(),
        standing.asDocumented());
  }

  private List<PracticeCard> cards(String which, Collection<?> keys, Reader reader) {
    return jdbc.sql(
            """
            select number, dossier -> 'titles' as titles, dossier -> 'countries' as countries,
                   (dossier ->> 'started')::int as started
              from practice.practice
             where %s and readers && array[:readers]::text[]
             order by number
            """
                .formatted(which))
        .param("keys", keys)
        .param("readers", reader.keys())
        .query((row, _) ->
            new PracticeCard(
                new PracticeId(row.getLong("number")),
                JSON.readValue(row.getString("titles"), Saying.class),
                JSON.readValue(row.getString("countries"), new TypeReference<List<String>>() {}),
                row.getInt("started")))
        .list();
  }
}
