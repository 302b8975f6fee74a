package org.baraza.centre;

import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.language.Said;
import org.baraza.language.Saying;
import org.baraza.organisation.OrganisationCards;
import org.baraza.organisation.OrganisationPanels;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows on the page of an organisation the centres it hosts. */
@Component
@Order(1)
class HostedCentres implements OrganisationPanels {

  private static final JsonMapper JSON = new JsonMapper();

  /** A link to a centre. */
  record Line(String href, Said name) {}

  /** What the panel draws. */
  record Model(Frame frame, List<Line> lines) {}

  private record Hosted(long number, Saying names) {}

  private final JdbcClient jdbc;
  private final OrganisationCards organisations;
  private final TemplateEngine templates;

  HostedCentres(JdbcClient jdbc, OrganisationCards organisations, TemplateEngine templates) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.templates = templates;
  }

  @Override
  public Optional<Panel> of(long organisation, Frame frame, Reader reader) {
    var hosted = hosted(organisation, reader);
    if (hosted.isEmpty()) {
      return Optional.empty();
    }
    var lines =
        frame.sorted(hosted, one -> frame.say(one.names()).text()).stream()
            .map(one -> new Line(frame.to("/centres/" + one.number()), frame.say(one.names())))
            .toList();
    return Optional.of(
        new Panel(
            "centres",
            hosted.stream().map(Hosted::number).toList(),
            output -> templates.render("centre/hosted.jte", new Model(frame, lines), output)));
  }

  private List<Hosted> hosted(long organisation, Reader reader) {
    return jdbc.sql(
            """
            select number, dossier -> 'names' as names from centre.centre
             where (dossier -> 'profile' ->> 'organisation')::bigint in (:organisations)
               and readers && array[:keys]::text[]
             order by number
            """)
        .param("organisations", organisations.numbers(organisation))
        .param("keys", reader.keys())
        .query((row, _) ->
            new Hosted(row.getLong("number"), JSON.readValue(row.getString("names"), Saying.class)))
        .list();
  }
}
