package org.baraza.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Strategy as shipped, taken in whenever its edition differs from the kept one. */
@Component
class StrategyShipment {

  private static final JsonMapper JSON = new JsonMapper();

  /** The lists of the file, with the kind each holds. */
  private static final Map<String, String> LISTS =
      Map.of(
          "reviews", "review",
          "international_instruments", "treaty",
          "regional_instruments", "regional",
          "security_council_resolutions", "council",
          "general_assembly_texts", "assembly",
          "human_rights_instruments", "rights",
          "guidance", "guidance",
          "human_rights_checklist", "question");

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final IndexKeeper index;
  private final Clock clock;

  StrategyShipment(
      JdbcTemplate jdbc, TransactionTemplate transaction, IndexKeeper index, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.index = index;
    this.clock = clock;
  }

  void unload() {
    var file = read();
    var digest = Digest.code(file);
    if (jdbc.queryForList("select 1 from strategy.edition where digest = ?", digest).isEmpty()) {
      index.outdated();
      transaction.executeWithoutResult(_ -> replaceAll(JSON.readTree(file), digest));
    }
  }

  private void replaceAll(JsonNode strategy, String digest) {
    jdbc.execute("truncate strategy.edition, strategy.measure, strategy.pillar, strategy.text");
    pillars(strategy.path("pillars"));
    measures(strategy.path("measures"));
    LISTS.forEach((list, kind) -> texts(strategy.path(list), kind));
    jdbc.update(
        "insert into strategy.edition values (?, ?)", digest, Timestamp.from(clock.instant()));
  }

  private void pillars(JsonNode pillars) {
    var rows = new ArrayList<Object[]>();
    for (var pillar : pillars) {
      rows.add(
          new Object[] {
            pillar.path("id").asString(),
            rows.size() + 1,
            pillar.path("title").toString(),
            pillar.path("official_title").toString(),
            pillar.path("summary").toString()
          });
    }
    jdbc.batchUpdate(
        "insert into strategy.pillar values (?, ?, ?::jsonb, ?::jsonb, ?::jsonb)", rows);
  }

  private void measures(JsonNode measures) {
    var rows = new ArrayList<Object[]>();
    for (var measure : measures) {
      rows.add(
          new Object[] {
            measure.path("id").asString(),
            measure.path("pillar").asString(),
            measure.path("number").asInt(),
            measure.path("text").toString(),
            joined(measure.path("concepts"))
          });
    }
    jdbc.batchUpdate(
        "insert into strategy.measure values (?, ?, ?, ?::jsonb, string_to_array(?, ' '))", rows);
  }

  private void texts(JsonNode texts, String kind) {
    var rows = new ArrayList<Object[]>();
    for (var text : texts) {
      rows.add(
          new Object[] {
            text.path("id").asString(),
            kind,
            rows.size() + 1,
            title(text).toString(),
            text.path("note").isObject() ? text.path("note").toString() : "{}",
            first(text, "symbol", "resolution"),
            first(text, "date", "year"),
            joined(text.path("instruments")),
            JSON.writeValueAsString(facts(text))
          });
    }
    jdbc.batchUpdate(
        "insert into strategy.text values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, string_to_array(?, '"
            + " '), ?::jsonb)",
        rows);
  }

  private static JsonNode title(JsonNode text) {
    return text.has("title")
        ? text.path("title")
        : text.has("subject") ? text.path("subject") : text.path("question");
  }

  private static @Nullable String first(JsonNode text, String... names) {
    for (var name : names) {
      if (text.hasNonNull(name)) {
        return text.path(name).asString();
      }
    }
    return null;
  }

  private static Map<String, String> facts(JsonNode text) {
    var facts = new LinkedHashMap<String, String>();
    for (var name :
        new String[] {"depositary", "entry_into_force", "organization", "code", "status"}) {
      if (text.hasNonNull(name)) {
        facts.put(name, text.path(name).asString());
      }
    }
    return facts;
  }

  private static String joined(JsonNode list) {
    var items = new ArrayList<String>();
    list.forEach(item -> items.add(item.asString()));
    return String.join(" ", items);
  }

  private static byte[] read() {
    try {
      return new ClassPathResource("org/baraza/strategy/strategy.json").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
