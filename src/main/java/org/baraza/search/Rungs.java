package org.baraza.search;

import java.util.List;

/** The rungs of maturity as codes, lowest first; the index sorts by them. */
final class Rungs {

  private static final List<String> LADDER =
      List.of("proposed", "tested", "validated", "adapted", "scaled");

  private Rungs() {}

  /** The rung from 1 to 5, or 0 for none. */
  static int of(String code) {
    return LADDER.indexOf(code) + 1;
  }
}
