package org.baraza.world;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the room's tables. */
@Component
class WorldTables {

  private static final JsonMapper JSON = new JsonMapper();

  /** What a country's page says besides its card. */
  record Profile(
      String capital,
      boolean landlocked,
      List<String> officialLanguages,
      List<String> majorLanguages,
      String legalFamily,
      List<String> legalComponents,
      String legalSource) {}

  private final JdbcClient jdbc;

  WorldTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CountryCard> countries() {
    return jdbc.sql("select * from world.country order by iso3")
        .query((row, _) ->
            new CountryCard(
                row.getString("iso3"),
                row.getString("iso2"),
                row.getString("m49"),
                saying(row.getString("names")),
                row.getString("standing"),
                text(row.getString("region")),
                text(row.getString("subregion")),
                row.getDouble("lat"),
                row.getDouble("lon")))
        .list();
  }

  List<GroupingCard> groupings() {
    return jdbc.sql("select * from world.grouping order by code")
        .query((row, _) ->
            new GroupingCard(
                row.getString("code"),
                row.getString("kind"),
                saying(row.getString("names")),
                row.getInt("founded"),
                row.getString("standing"),
                text(row.getString("scope")),
                text(row.getString("note"))))
        .list();
  }

  List<Membership> memberships() {
    return jdbc.sql("select * from world.membership order by grouping, iso3, since, until")
        .query((row, _) ->
            new Membership(
                row.getString("grouping"),
                row.getString("iso3"),
                row.getString("standing"),
                text(row.getString("since")),
                text(row.getString("until")),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"),
                row.getString("confidence"),
                text(row.getString("note"))))
        .list();
  }

  List<Status> statuses(String iso3) {
    return jdbc.sql("select * from world.status where iso3 = ? order by kind, since nulls first")
        .param(iso3)
        .query((row, _) -> status(row))
        .list();
  }

  /** The dated statuses of every country that has any. */
  Map<String, List<Status>> statuses() {
    return byCountry("world.status", "kind, since nulls first", WorldTables::status);
  }

  List<Indicator> indicators(String iso3) {
    return jdbc.sql("select * from world.indicator where iso3 = ? order by name")
        .param(iso3)
        .query((row, _) -> indicator(row))
        .list();
  }

  /** The indicators of every country that has any. */
  Map<String, List<Indicator>> indicators() {
    return byCountry("world.indicator", "name", WorldTables::indicator);
  }

  /** The countries it has a land border with. */
  List<String> neighbours(String iso3) {
    return jdbc.sql(
            "select b from world.border where a = :iso3 union select a from world.border where b ="
                + " :iso3")
        .param("iso3", iso3)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** The land neighbours of every country that has any. */
  Map<String, Set<String>> neighbours() {
    var neighbours = new HashMap<String, Set<String>>();
    jdbc.sql("select a, b from world.border union select b, a from world.border")
        .query(row -> {
          neighbours.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
        });
    return neighbours;
  }

  Optional<Profile> profile(String iso3) {
    return jdbc.sql("select * from world.country where iso3 = ?")
        .param(iso3)
        .query((row, _) -> profile(row))
        .optional();
  }

  Map<String, Profile> profiles() {
    var profiles = new HashMap<String, Profile>();
    jdbc.sql("select * from world.country")
        .query(row -> {
          profiles.put(row.getString("iso3"), profile(row));
        });
    return profiles;
  }

  private <T> Map<String, List<T>> byCountry(String table, String order, Rows<T> rows) {
    var all = new HashMap<String, List<T>>();
    jdbc.sql("select * from " + table + " order by iso3, " + order)
        .query(row -> {
          all.computeIfAbsent(row.getString("iso3"), _ -> new ArrayList<>()).add(rows.read(row));
        });
    return all;
  }

  /** Makes one thing of a row. */
  private interface Rows<T> {

    T read(ResultSet row) throws SQLException;
  }

  private static Status status(ResultSet row) throws SQLException {
    return new Status(
        row.getString("kind"),
        row.getString("value"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getObject("as_of", LocalDate.class),
        row.getString("source"),
        row.getString("confidence"));
  }

  private static Indicator indicator(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("name"), row.getDouble("value"), row.getInt("year"), row.getString("source"));
  }

  private static Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        text(row.getString("capital")),
        row.getBoolean("landlocked"),
        List.of((String[]) row.getArray("official_languages").getArray()),
        List.of((String[]) row.getArray("major_languages").getArray()),
        text(row.getString("legal_family")),
        List.of((String[]) row.getArray("legal_components").getArray()),
        JSON.readTree(row.getString("notes")).path("legal_source").asString(""));
  }

  private static Saying saying(String json) {
    return JSON.readValue(json, Saying.class);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
