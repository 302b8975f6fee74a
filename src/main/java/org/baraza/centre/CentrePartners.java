package org.baraza.centre;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.language.Saying;
import org.baraza.practice.Partners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a practice which centres take part in it. */
@Component
class CentrePartners implements Partners {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  CentrePartners(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Partner> of(String practiceSourceId, Reader reader) {
    return jdbc.sql(
            """
            select c.number, c.dossier -> 'names' as names
              from centre.practice p join centre.centre c on c.number = p.centre
             where p.practice = :practice and c.readers && array[:readers]::text[]
             order by c.number
            """)
        .param("practice", practiceSourceId)
        .param("readers", reader.keys())
        .query((row, _) ->
            new Partner(
                "/centres/" + row.getLong("number"),
                JSON.readValue(row.getString("names"), Saying.class)))
        .list();
  }
}
