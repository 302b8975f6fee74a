package org.baraza.practice;

import java.time.LocalDate;
import java.util.List;

/**
 * An adaptation that counted for a practice's maturity and no longer does.
 *
 * @param on the day it ceased to count
 * @param adaptation its number
 * @param countries ISO 3166-1 alpha-3 codes of where it was; empty where it may no longer be told
 * @param why {@code abandoned}, {@code withdrawn} or {@code unsupported}
 * @param before how many adaptations counted until then
 */
public record Setback(
    LocalDate on, long adaptation, List<String> countries, String why, int before) {

  /** The same without saying which adaptation it was: it is no longer public. */
  public Setback unnamed() {
    return new Setback(on, adaptation, List.of(), "withdrawn", before);
  }
}
