package org.baraza.handbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
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
 * @param pillars of the Strategy; none in editions that were frozen without them
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
    String maturity,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> pillars) {

  static final List<String> RUNGS = List.of("proposed", "tested", "validated", "adapted", "scaled");
  private static final String LAST = "~";

  Line {
    pillars = Objects.requireNonNullElse(pillars, List.of());
  }

  /** The pillars that it serves; where they were not frozen, those of the measures it serves. */
  List<String> served() {
    return pillars.isEmpty()
        ? measures.stream().map(one -> one.replaceFirst("\\..*", "")).distinct().toList()
        : pillars;
  }

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
