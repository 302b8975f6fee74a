package org.baraza.gaps;

import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.facets.Slice;

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
   * Whether it counts people, or what people did. Such a count is told as a {@link
   * org.baraza.facets.Crowd}; others are exact.
   */
  boolean isAboutPeople();

  /** Whether a reader is told of it at all. Whoever is not sees neither counts nor its name. */
  default boolean isToldTo(Reader reader) {
    return true;
  }

  /**
   * The address, after the language, of the list that is counted; empty where there is none.
   *
   * @param facet which coded value of a record tells its rows, as in {@link Survey}
   */
  default String list(String facet, Survey.Row row, Slice place) {
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
