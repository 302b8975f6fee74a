package org.baraza.thesaurus;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the concepts. */
@Component
class ConceptTable {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  ConceptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ConceptCard> all() {
    return jdbc.sql("select * from thesaurus.concept order by notation")
        .query((row, _) ->
            new ConceptCard(
                row.getString("id"),
                row.getString("notation"),
                JSON.readValue(row.getString("labels"), Saying.class),
                JSON.readValue(
                    row.getString("others"), new TypeReference<Map<Lang, List<String>>>() {}),
                texts(row.getArray("broader")),
                texts(row.getArray("related")),
                List.of((Integer[]) row.getArray("pillars").getArray()),
                texts(row.getArray("matches"))))
        .list();
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((String[]) array.getArray()).filter(text -> !text.isEmpty()).toList();
  }
}
