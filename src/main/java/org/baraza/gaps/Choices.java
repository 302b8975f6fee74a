package org.baraza.gaps;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader wants to see in the gap map, the same as its address.
 *
 * @param in the subregion or grouping whose countries are the columns
 */
record Choices(RowKind rows, ColumnKind columns, String in, Sorting sorting) {

  /** What the rows are. */
  enum RowKind {
    MEASURES,
    THEMES
  }

  /** What the columns are. */
  enum ColumnKind {
    REGIONS,
    SUBREGIONS,
    COUNTRIES
  }

  /** How the rows are sorted. */
  enum Sorting {
    GIVEN,
    NAME,
    TOTAL,
    GAPS
  }

  private static final String FIRST = "011";

  /** Reads an address; what it cannot mean is the first choice there is. */
  static Choices of(String rows, String columns, String in, String sort) {
    return new Choices(
        chosen(RowKind.values(), rows),
        chosen(ColumnKind.values(), columns),
        in.isEmpty() ? FIRST : in,
        chosen(Sorting.values(), sort));
  }

  private static <E extends Enum<E>> E chosen(E[] all, String code) {
    return Arrays.stream(all).filter(one -> code(one).equals(code)).findFirst().orElse(all[0]);
  }

  /** The word of a choice in addresses and in the keys of its words. */
  static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  Choices in(String area) {
    return new Choices(rows, ColumnKind.COUNTRIES, area, sorting);
  }

  Choices sortedBy(Sorting other) {
    return new Choices(rows, columns, in, other);
  }

  boolean isByCountry() {
    return columns == ColumnKind.COUNTRIES;
  }

  /** What an address needs to say of them, with its question mark; nothing where all is usual. */
  String query() {
    var query =
        Stream.of(
                said("rows", rows),
                said("columns", columns),
                isByCountry() ? "in=" + in : "",
                said("sort", sorting))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : '?' + query;
  }

  private static String said(String name, Enum<?> choice) {
    return choice.ordinal() == 0 ? "" : name + '=' + code(choice);
  }
}
