package org.baraza.world;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns the shipped tables into the room's rows. */
@Component
class WorldRows {

  private static final JsonMapper JSON = new JsonMapper();
  static final String AS_OF = "2026-11-23";
  private static final String COMPILED = "compiled";
  private static final String M49 = "datasets/country-codes, 2026-05-15";

  private final JdbcTemplate jdbc;

  WorldRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void replaceAll(List<Csv> files) {
    var tables = new HashMap<String, List<CSVRecord>>();
    files.forEach(file -> tables.put(file.name(), file.rows()));
    jdbc.execute(
        "truncate world.indicator, world.border, world.membership, world.grouping, world.status,"
            + " world.country");
    countries(rows(tables, "countries"), names(rows(tables, "country_names")));
    statuses(rows(tables, "countries"));
    groupings(rows(tables, "organisations"));
    memberships(rows(tables, "memberships"));
    borders(rows(tables, "borders"));
    indicators(rows(tables, "indicators"));
  }

  private static List<CSVRecord> rows(Map<String, List<CSVRecord>> tables, String name) {
    return tables.getOrDefault(name, List.of());
  }

  private static Map<String, Saying> names(List<CSVRecord> rows) {
    var names = new HashMap<String, Saying>();
    for (var row : rows) {
      var said = new EnumMap<Lang, String>(Lang.class);
      for (var lang : Lang.ALL) {
        var name = row.get(lang.code());
        said.put(lang, name.isBlank() ? cldr(row, lang) : name);
      }
      names.put(row.get("iso3"), new Saying(said));
    }
    return names;
  }

  private static String cldr(CSVRecord row, Lang lang) {
    var column = lang.code() + "_cldr";
    return row.isMapped(column) ? row.get(column) : "";
  }

  private void countries(List<CSVRecord> rows, Map<String, Saying> names) {
    insert(
        "world.country",
        "?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?,string_to_array(?,';'),string_to_array(?,';'),?,string_to_array(?,';'),?::jsonb",
        rows.stream()
            .map(row ->
                values(
                    row.get("iso3"),
                    row.get("iso2"),
                    row.get("m49"),
                    JSON.writeValueAsString(names.getOrDefault(row.get("iso3"), Saying.NOTHING)),
                    row.get("un_status"),
                    text(row, "un_regional_group"),
                    text(row, "m49_region_code"),
                    narrowest(row),
                    text(row, "capital"),
                    Double.valueOf(row.get("lat")),
                    Double.valueOf(row.get("lon")),
                    row.get("landlocked").equals("1"),
                    text(row, "currency"),
                    row.get("official_languages"),
                    row.get("major_languages"),
                    text(row, "legal_family"),
                    row.get("legal_components"),
                    JSON.writeValueAsString(notes(row))))
            .toList());
  }

  private static @Nullable String narrowest(CSVRecord row) {
    var intermediate = text(row, "m49_intermediate_code");
    return intermediate == null ? text(row, "m49_subregion_code") : intermediate;
  }

  private static Map<String, String> notes(CSVRecord row) {
    var notes = new HashMap<String, String>();
    for (var column : List.of("legal_text", "legal_source", "legal_note", "language_note")) {
      if (!row.get(column).isBlank()) {
        notes.put(column, row.get(column));
      }
    }
    return notes;
  }

  private void statuses(List<CSVRecord> rows) {
    var all = new ArrayList<@Nullable Object[]>();
    for (var row : rows) {
      var iso3 = row.get("iso3");
      var leaves = date(row.get("ldc_graduation"));
      if (row.get("ldc").equals("1") || leaves != null) {
        all.add(
            values(
                iso3,
                "ldc",
                "ldc",
                null,
                leaves,
                date(AS_OF),
                M49,
                leaves == null ? "high" : "medium",
                null));
      }
      for (var kind : List.of("lldc", "sids")) {
        if (row.get(kind).equals("1")) {
          all.add(values(iso3, kind, kind, null, null, date(AS_OF), M49, "high", null));
        }
      }
      income(all, iso3, row.get("wb_income_fy26"), "2025-07-01", "2026-07-01");
      income(all, iso3, row.get("wb_income_fy27"), "2026-07-01", "2027-07-01");
    }
    insert("world.status", "?,?,?,?,?,?,?,?,?", all);
  }

  private static void income(
      List<@Nullable Object[]> all, String iso3, String group, String since, String until) {
    if (!group.isBlank()) {
      all.add(
          values(
              iso3,
              "income",
              group,
              date(since),
              date(until),
              date(AS_OF),
              COMPILED,
              "medium",
              null));
    }
  }

  private void groupings(List<CSVRecord> rows) {
    insert(
        "world.grouping",
        "?,?,?::jsonb,?,?,?,?,?,?",
        rows.stream()
            .map(row ->
                values(
                    row.get("code"),
                    row.get("type"),
                    JSON.writeValueAsString(named(row)),
                    number(row, "founded"),
                    row.get("status"),
                    text(row, "scope"),
                    text(row, "hq_iso3"),
                    text(row, "note"),
                    row.get("source")))
            .toList());
  }

  private static Saying named(CSVRecord row) {
    var names = new EnumMap<Lang, String>(Lang.class);
    Lang.ALL.forEach(lang -> names.put(lang, row.get("name_" + lang.code())));
    return new Saying(names);
  }

  private void memberships(List<CSVRecord> rows) {
    insert(
        "world.membership",
        "?,?,?,?,?,?,?,?,?",
        rows.stream()
            .map(row ->
                values(
                    row.get("org"),
                    row.get("iso3"),
                    row.get("status"),
                    text(row, "start"),
                    text(row, "end"),
                    date(row.get("as_of")),
                    row.get("source"),
                    row.get("confidence"),
                    text(row, "note")))
            .toList());
  }

  private void borders(List<CSVRecord> rows) {
    insert(
        "world.border",
        "?,?,?",
        rows.stream()
            .map(row ->
                values(row.get("iso3_a"), row.get("iso3_b"), Double.valueOf(row.get("length_km"))))
            .toList());
  }

  private void indicators(List<CSVRecord> rows) {
    insert(
        "world.indicator",
        "?,?,?,?,?",
        rows.stream()
            .map(row ->
                values(
                    row.get("iso3"),
                    row.get("indicator"),
                    Double.valueOf(row.get("value")),
                    number(row, "year"),
                    row.get("source")))
            .toList());
  }

  private void insert(String table, String places, List<@Nullable Object[]> rows) {
    jdbc.batchUpdate("insert into " + table + " values (" + places + ")", rows);
  }

  private static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }

  private static @Nullable String text(CSVRecord row, String column) {
    return row.get(column).isBlank() ? null : row.get(column);
  }

  private static @Nullable Integer number(CSVRecord row, String column) {
    return row.get(column).isBlank() ? null : Integer.valueOf(row.get(column));
  }

  private static @Nullable Date date(String text) {
    return text.isBlank() ? null : Date.valueOf(LocalDate.parse(text));
  }
}
