package org.baraza.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.expert.Bodies;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The organisations that experts can say they work for. */
@Component
class OrganisationBodies implements Bodies {

  private static final JsonMapper JSON = new JsonMapper();

  private record Kept(long asked, Body body) {}

  private final JdbcClient jdbc;

  OrganisationBodies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "organisation";
  }

  @Override
  public List<Body> all() {
    return jdbc.sql(
            """
            select number, dossier -> 'names' as names from organisation.organisation
             where merged_into is null and readers && array[:keys]::text[]
             order by number
            """)
        .param("keys", Sight.keys())
        .query((row, _) -> body(row.getLong("number"), row.getString("names")))
        .list();
  }

  /** Whoever may not see the one that was merged does not hear what became of it. */
  @Override
  public Map<Long, Body> of(Set<Long> numbers) {
    var kept = new HashMap<Long, Body>();
    jdbc.sql(
            """
            with recursive same(asked, number) as (
              select number, number from organisation.organisation where number in (:numbers)
              union
              select s.asked, o.merged_into from same s
                join organisation.organisation o on o.number = s.number
               where o.merged_into is not null and o.readers && array[:keys]::text[]
            )
            select s.asked, o.number, o.dossier -> 'names' as names
              from same s join organisation.organisation o on o.number = s.number
             where o.merged_into is null and o.readers && array[:keys]::text[]
            """)
        .param("numbers", numbers)
        .param("keys", Sight.keys())
        .query((row, _) ->
            new Kept(row.getLong("asked"), body(row.getLong("number"), row.getString("names"))))
        .list()
        .forEach(one -> kept.put(one.asked(), one.body()));
    return kept;
  }

  private static Body body(long number, String names) {
    return new Body(
        "organisation-" + number, JSON.readValue(names, Saying.class), "/organisations/" + number);
  }
}
