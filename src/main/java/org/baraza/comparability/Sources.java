package org.baraza.comparability;

/** The sources of the facts that the tables keep without one, as the shipped data names them. */
final class Sources {

  static final String M49 = "datasets/country-codes, 2026-05-15";
  static final String CLDR = "CLDR 48.2";
  static final String FACTBOOK = "CIA World Factbook (final edition, archived Feb 2026)";
  static final String COMPILED = "compiled";

  private Sources() {}
}
