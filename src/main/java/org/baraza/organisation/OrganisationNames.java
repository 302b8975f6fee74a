package org.baraza.organisation;

import java.util.List;
import java.util.Set;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Names the kinds of organisations, and those that others belong to, in lists. */
@Component
class OrganisationNames implements FacetNames {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Words words;

  OrganisationNames(JdbcClient jdbc, Words words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  @Override
  public Set<String> facets() {
    return Set.of(Facets.BODY, Facets.ABOVE);
  }

  @Override
  public String name(String facet, String value, Lang lang) {
    if (facet.equals(Facets.BODY)) {
      return Kind.codes().contains(value) ? words.say(lang, "organisation.kind." + value) : value;
    }
    return value.matches("\\d{6,18}") ? named(Long.parseLong(value), lang) : value;
  }

  /** The name, as far as the work at hand may see it. */
  private String named(long number, Lang lang) {
    return jdbc.sql(
            """
            select dossier -> 'names' from organisation.organisation
             where number = :number and readers && array[:keys]::text[]
            """)
        .param("number", number)
        .param("keys", Sight.keys())
        .query(String.class)
        .optional()
        .map(names -> JSON.readValue(names, Saying.class).in(lang).text())
        .orElse(String.valueOf(number));
  }

  @Override
  public List<String> order(String facet) {
    return facet.equals(Facets.BODY) ? Kind.codes() : List.of();
  }
}
