package org.baraza.centre;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Cover;
import org.baraza.access.Reader;
import org.baraza.language.Saying;
import org.baraza.organisation.OrganisationCard;
import org.baraza.organisation.OrganisationCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks centres up for other rooms, always for a reader. */
@Component
@Transactional(readOnly = true)
public class CentreCards {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final OrganisationCards organisations;

  CentreCards(JdbcClient jdbc, OrganisationCards organisations) {
    this.jdbc = jdbc;
    this.organisations = organisations;
  }

  /**
   * All that the record of a centre says.
   *
   * @param cover to whom it is open, and its label
   * @param isEdited whether people keep it, and not a file
   * @param host the organisation that hosts it, if everyone may see that one
   */
  public record Extract(
      long number,
      Instant changedAt,
      Cover cover,
      CentreDossier dossier,
      boolean isEdited,
      Optional<Saying> host) {}

  /** The numbers of those the reader may see, after a number, in their order. */
  public List<Long> after(long number, int most, Reader reader) {
    return jdbc.sql(
            """
            select number from centre.centre
             where number > :number and readers && array[:readers]::text[]
             order by number limit :most
            """)
        .param("number", number)
        .param("readers", reader.keys())
        .param("most", most)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** Those of the centres that the reader may see, by their numbers. */
  public List<Extract> extracts(Collection<Long> numbers, Reader reader) {
    return numbers.isEmpty()
        ? List.of()
        : jdbc
            .sql(
                """
                select * from centre.centre
                 where number in (:numbers) and readers && array[:readers]::text[]
                 order by number
                """)
            .param("numbers", numbers)
            .param("readers", reader.keys())
            .query((row, _) -> {
              var dossier = JSON.readValue(row.getString("dossier"), CentreDossier.class);
              return new Extract(
                  row.getLong("number"),
                  row.getTimestamp("changed_at").toInstant(),
                  Cover.of(row),
                  dossier,
                  row.getTimestamp("edited_at") != null,
                  Optional.empty());
            })
            .list()
            .stream()
            .map(this::hosted)
            .toList();
  }

  /** A file bears the label of the records in it, and an organisation has none of its own there. */
  private Extract hosted(Extract one) {
    var organisation = one.dossier().profile().organisation();
    var host =
        organisation == 0
            ? Optional.<Saying>empty()
            : organisations.card(organisation, Reader.anyone()).map(OrganisationCard::names);
    return new Extract(
        one.number(), one.changedAt(), one.cover(), one.dossier(), one.isEdited(), host);
  }
}
