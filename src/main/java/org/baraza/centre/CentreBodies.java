package org.baraza.centre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.expert.Bodies;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The centres that experts can say they work for. */
@Component
class CentreBodies implements Bodies {

  private static final JsonMapper JSON = new JsonMapper();

  private record Named(long number, Body body) {}

  private final JdbcClient jdbc;

  CentreBodies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "centre";
  }

  @Override
  public List<Body> all() {
    return named("order by number", Set.of()).stream().map(Named::body).toList();
  }

  @Override
  public Map<Long, Body> of(Set<Long> numbers) {
    return named("and number in (:numbers)", numbers).stream()
        .collect(Collectors.toMap(Named::number, Named::body));
  }

  private List<Named> named(String which, Set<Long> numbers) {
    return jdbc.sql(
            """
            select number, dossier -> 'names' as names from centre.centre
             where readers && array[:keys]::text[]
            """
                + which)
        .param("keys", Sight.keys())
        .param("numbers", numbers)
        .query((row, _) -> named(row.getLong("number"), row.getString("names")))
        .list();
  }

  private static Named named(long number, String names) {
    return new Named(
        number,
        new Body("centre-" + number, JSON.readValue(names, Saying.class), "/centres/" + number));
  }
}
