package org.baraza.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
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
