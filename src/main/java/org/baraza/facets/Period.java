package org.baraza.facets;

import java.util.List;
import java.util.Optional;

/** The span of five years a practice began in, as a code such as {@code 2011-2015}. */
public final class Period {

  private static final int SPAN = 5;
  private static final int FIRST = 1996;
  private static final int LAST = 2026;
  private static final String BEFORE = "-1995";

  private Period() {}

  public static Optional<String> of(int year) {
    if (year == 0) {
      return Optional.empty();
    }
    if (year < FIRST) {
      return Optional.of(BEFORE);
    }
    var from = year - Math.floorMod(year - 1, SPAN);
    return Optional.of(from + "-" + (from + SPAN - 1));
  }

  /** Every code, the latest first. */
  public static List<String> all() {
    var codes = new java.util.ArrayList<String>();
    for (int year = LAST; year >= FIRST; year -= SPAN) {
      codes.add(of(year).orElseThrow());
    }
    codes.add(BEFORE);
    return codes;
  }
}
