package org.baraza.thesaurus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Digest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The thesaurus shipped with the platform, taken in whenever its edition differs from the kept one.
 */
@Component
class ThesaurusShipment {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final IndexKeeper index;
  private final Clock clock;

  ThesaurusShipment(
      JdbcTemplate jdbc, TransactionTemplate transaction, IndexKeeper index, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.index = index;
    this.clock = clock;
  }

  void unload() {
    var file = read();
    var digest = Digest.code(file);
    var known =
        jdbc.queryForList(
            "select 1 from thesaurus.edition where digest = ?", Integer.class, digest);
    if (known.isEmpty()) {
      index.outdated();
      transaction.executeWithoutResult(_ -> replaceAll(JSON.readTree(file), digest));
    }
  }

  private void replaceAll(JsonNode thesaurus, String digest) {
    jdbc.execute("truncate thesaurus.concept, thesaurus.edition");
    var rows = new ArrayList<Object[]>();
    thesaurus.path("concepts").forEach(concept -> rows.add(row(concept)));
    jdbc.batchUpdate(
        """
        insert into thesaurus.concept values
          (?, ?, string_to_array(?, ' '), string_to_array(?, ' '),
           string_to_array(?, ' ')::int[], ?::jsonb, ?::jsonb, string_to_array(?, ' '))
        """,
        rows);
    jdbc.update(
        "insert into thesaurus.edition values (?, ?, ?)",
        thesaurus.path("meta").path("version").asString(""),
        digest,
        Timestamp.from(clock.instant()));
  }

  private static Object[] row(JsonNode concept) {
    return new Object[] {
      concept.path("id").asString(),
      concept.path("notation").asString(),
      joined(concept.path("broader")),
      joined(concept.path("related")),
      joined(concept.path("pillars")),
      concept.path("prefLabel").toString(),
      concept.path("altLabel").toString(),
      joined(concept.path("closeMatch"))
    };
  }

  private static String joined(JsonNode list) {
    var items = new ArrayList<String>();
    list.forEach(item -> items.add(item.asString()));
    return String.join(" ", items);
  }

  private static byte[] read() {
    try {
      return new ClassPathResource("org/baraza/thesaurus/thesaurus.json").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
