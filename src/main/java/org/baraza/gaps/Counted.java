package org.baraza.gaps;

import java.util.Map;

/**
 * Something that the gap map counts. A room that has more to count declares a component of {@link
 * Supply} or {@link Demand}; nothing else needs to be changed.
 */
public interface Counted {

  /** What it is called in data, such as {@code practice}. */
  String name();

  /** The key of the words that head its column, such as "Practices". */
  String heading();

  /** The key of a sentence that says a count of it: {@code {0, plural, …}}. */
  String sentence();

  /**
   * Whether it counts people, or what people did. Such a count is coarsened by {@link SmallCounts}
   * and has no list; others are exact.
   */
  boolean isAboutPeople();

  /**
   * The address of the list that is counted, after the language; the row and the column are added
   * to it as facets. Empty where there is no such list.
   */
  default String list() {
    return "";
  }

  /** Counts it, as far as the reader of the survey may see it. */
  Amounts count(Survey survey);

  /**
   * How much there is.
   *
   * @param cells by the code of the column, then of the row; nothing where it has no place
   * @param whole by the code of the row: in all the columns together, each thing once
   */
  record Amounts(Map<String, Map<String, Long>> cells, Map<String, Long> whole) {

    long in(String column, String row) {
      return cells.getOrDefault(column, Map.of()).getOrDefault(row, 0L);
    }

    long all(String row) {
      return whole.getOrDefault(row, 0L);
    }
  }
}
