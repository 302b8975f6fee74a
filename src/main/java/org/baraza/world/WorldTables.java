package org.baraza.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the room's tables. */
@Component
class WorldTables {

  private static final JsonMapper JSON = new JsonMapper();

  /** A dated status: of least developed, landlocked or small island State, or an income group. */
  record Status(
      String kind,
      String value,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      LocalDate asOf,
      String source,
      String confidence) {

    boolean holdsOn(LocalDate day) {
      return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
    }
  }

  /**
   * @param year the year it was measured, or 0 where the source does not say
   */
  record Indicator(String name, double value, int year, String source) {}

  /** What a country's page says besides its card. */
  record Profile(
      String capital,
      boolean landlocked,
      List<String> officialLanguages,
      String legalFamily,
      List<String> legalComponents) {}

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
        .query((row, _) ->
            new Status(
                row.getString("kind"),
                row.getString("value"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("source"),
                row.getString("confidence")))
        .list();
  }

  List<Indicator> indicators(String iso3) {
    return jdbc.sql("select * from world.indicator where iso3 = ? order by name")
        .param(iso3)
        .query((row, _) ->
            new Indicator(
                row.getString("name"),
                row.getDouble("value"),
                row.getInt("year"),
                row.getString("source")))
        .list();
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

  Optional<Profile> profile(String iso3) {
    return jdbc.sql("select * from world.country where iso3 = ?")
        .param(iso3)
        .query((row, _) ->
            new Profile(
                text(row.getString("capital")),
                row.getBoolean("landlocked"),
                List.of((String[]) row.getArray("official_languages").getArray()),
                text(row.getString("legal_family")),
                List.of((String[]) row.getArray("legal_components").getArray())))
        .optional();
  }

  private static Saying saying(String json) {
    return JSON.readValue(json, Saying.class);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
