package org.baraza.handbook;

import java.util.List;
import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * A chapter as contents and indexes tell it.
 *
 * @param number of the practice
 * @param language the language the record was written in
 * @param countries ISO 3166-1 alpha-3
 * @param started the year it began, or 0
 * @param maturity the code of its rung
 */
record Line(
    long number,
    Saying titles,
    Lang language,
    List<String> countries,
    List<String> measures,
    List<String> concepts,
    List<String> instruments,
    int started,
    String maturity) {

  private static final List<String> RUNGS =
      List.of("proposed", "tested", "validated", "adapted", "scaled");
  private static final String LAST = "~";

  /** By which it is sorted; those of no country come last. */
  String country() {
    return countries.isEmpty() ? LAST : countries.getFirst();
  }

  /** By which it is sorted; those of no known year come last. */
  int year() {
    return started == 0 ? Integer.MAX_VALUE : started;
  }

  int rung() {
    return RUNGS.indexOf(maturity);
  }
}
