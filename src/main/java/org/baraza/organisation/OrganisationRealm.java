package org.baraza.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.Realm;
import org.baraza.access.Role;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The organisations that somebody can belong to: those that the work at hand may see. */
@Component
class OrganisationRealm implements Realm {

  private static final JsonMapper JSON = new JsonMapper();

  private record Named(String code, Saying names) {}

  private final JdbcClient jdbc;
  private final Codes codes;

  OrganisationRealm(JdbcClient jdbc, Codes codes) {
    this.jdbc = jdbc;
    this.codes = codes;
  }

  @Override
  public Role.Scope scope() {
    return Role.Scope.ORGANISATION;
  }

  @Override
  public Optional<String> name(String code, Frame frame) {
    return jdbc.sql(
            """
            select o.dossier -> 'names' as names from organisation.code c
              join organisation.organisation o on o.number = c.organisation
             where c.code = :code and o.readers && array[:keys]::text[]
            """)
        .param("code", code)
        .param("keys", Sight.keys())
        .query((row, _) -> JSON.readValue(row.getString("names"), Saying.class))
        .optional()
        .map(names -> frame.say(names).text());
  }

  @Override
  public Map<String, String> names(Frame frame) {
    var all =
        jdbc.sql(
                """
                select number, dossier -> 'names' as names from organisation.organisation
                 where merged_into is null and readers && array[:keys]::text[]
                """)
            .param("keys", Sight.keys())
            .query((row, _) ->
                new Named(
                    row.getString("number"), JSON.readValue(row.getString("names"), Saying.class)))
            .list();
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(all, one -> frame.say(one.names()).text())
        .forEach(one -> names.put(one.code(), frame.say(one.names()).text()));
    return names;
  }

  @Override
  public Set<String> alike(String code) {
    return Sight.ofEverything(() -> codes.alike(code));
  }
}
