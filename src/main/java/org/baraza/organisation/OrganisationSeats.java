package org.baraza.organisation;

import java.util.Set;
import org.baraza.expert.Seats;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which organisations sit in a country, hidden ones among them, with their units that name no
 * country of their own: for an expert’s exclusions, and never to be shown.
 */
@Component
class OrganisationSeats implements Seats {

  private final JdbcClient jdbc;

  OrganisationSeats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> organisations(String country) {
    return Sight.ofEverything(() ->
        Set.copyOf(
            jdbc.sql(
                    """
                    with recursive there(number) as (
                      select number from organisation.organisation
                       where dossier ->> 'country' = :country
                      union
                      select t.organisation from organisation.tie t
                        join there u on t.above = u.number
                        join organisation.organisation o on o.number = t.organisation
                       where t.kind = 'UNIT' and coalesce(o.dossier ->> 'country', '') = ''
                    )
                    select c.code from organisation.code c join there u on u.number = c.organisation
                    """)
                .param("country", country)
                .query(String.class)
                .list()));
  }
}
