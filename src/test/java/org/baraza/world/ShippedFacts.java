package org.baraza.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/** The shipped data, read from its files without a database. */
public final class ShippedFacts {

  /** A day on which the data held, so that a test says the same on every day. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private ShippedFacts() {}

  public static List<CountryFacts> states() {
    var indicators = by("indicators", "iso3", ShippedFacts::indicator);
    var memberships = by("memberships", "iso3", ShippedFacts::membership);
    var neighbours = neighbours();
    return rows("countries").stream()
        .filter(row -> List.of("member", "observer").contains(row.get("un_status")))
        .map(row -> {
          var iso3 = row.get("iso3");
          return new CountryFacts(
              card(row),
              row.get("landlocked").equals("1"),
              list(row, "official_languages"),
              list(row, "major_languages"),
              row.get("legal_family"),
              list(row, "legal_components"),
              row.get("legal_source"),
              statuses(row),
              indicators.getOrDefault(iso3, List.of()),
              neighbours.getOrDefault(iso3, Set.of()),
              memberships.getOrDefault(iso3, List.of()),
              Optional.empty());
        })
        .toList();
  }

  public static List<GroupingCard> groupings() {
    return rows("organisations").stream()
        .map(row ->
            new GroupingCard(
                row.get("code"),
                row.get("type"),
                Saying.of(Lang.EN, row.get("name_en")),
                0,
                row.get("status"),
                row.get("scope"),
                row.get("note")))
        .toList();
  }

  private static CountryCard card(CSVRecord row) {
    var narrowest = row.get("m49_intermediate_code");
    return new CountryCard(
        row.get("iso3"),
        row.get("iso2"),
        row.get("m49"),
        Saying.NOTHING,
        row.get("un_status"),
        row.get("m49_region_code"),
        narrowest.isEmpty() ? row.get("m49_subregion_code") : narrowest,
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")));
  }

  private static List<Status> statuses(CSVRecord row) {
    var statuses = new ArrayList<Status>();
    var leaves = row.get("ldc_graduation");
    if (row.get("ldc").equals("1")) {
      statuses.add(status("ldc", "ldc", "", leaves));
    }
    for (var kind : List.of("lldc", "sids")) {
      if (row.get(kind).equals("1")) {
        statuses.add(status(kind, kind, "", ""));
      }
    }
    var income = row.get("wb_income_fy27");
    if (!income.isEmpty()) {
      statuses.add(status("income", income, "2026-07-01", "2027-07-01"));
    }
    return statuses;
  }

  private static Status status(String kind, String value, String since, String until) {
    return new Status(kind, value, date(since), date(until), AS_OF, "compiled", "medium");
  }

  private static LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Indicator indicator(CSVRecord row) {
    var year = row.get("year");
    return new Indicator(
        row.get("indicator"),
        Double.parseDouble(row.get("value")),
        year.isEmpty() ? 0 : Integer.parseInt(year),
        row.get("source"));
  }

  private static Membership membership(CSVRecord row) {
    return new Membership(
        row.get("org"),
        row.get("iso3"),
        row.get("status"),
        row.get("start"),
        row.get("end"),
        LocalDate.parse(row.get("as_of")),
        row.get("source"),
        row.get("confidence"),
        row.get("note"));
  }

  private static Map<String, Set<String>> neighbours() {
    var neighbours = new HashMap<String, Set<String>>();
    for (var row : rows("borders")) {
      var a = row.get("iso3_a");
      var b = row.get("iso3_b");
      neighbours.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
      neighbours.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
    }
    return neighbours;
  }

  private static <T> Map<String, List<T>> by(
      String file, String column, java.util.function.Function<CSVRecord, T> reading) {
    return rows(file).stream()
        .collect(groupingBy(row -> row.get(column), mapping(reading, toList())));
  }

  private static List<String> list(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(";"));
  }

  private static List<CSVRecord> rows(String name) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var file = Atlas.class.getResourceAsStream(name + ".csv");
        var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
