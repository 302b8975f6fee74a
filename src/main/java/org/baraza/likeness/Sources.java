package org.baraza.likeness;

import java.util.Map;
import java.util.Optional;

/** The sources of facts, as the shipped data names them. */
final class Sources {

  static final String M49 = "datasets/country-codes, 2026-05-15";
  static final String CLDR = "CLDR 48.2";
  static final String FACTBOOK = "CIA World Factbook (final edition, archived Feb 2026)";
  static final String COMPILED = "compiled";

  private static final Map<String, String> WORDS =
      Map.of(
          M49,
          "likeness.source.m49",
          CLDR,
          "likeness.source.cldr",
          FACTBOOK,
          "likeness.source.factbook",
          COMPILED,
          "likeness.source.compiled",
          "factbook-parsed",
          "likeness.source.parsed",
          "factbook-normalised",
          "likeness.source.normalised",
          "factbook+compiled",
          "likeness.source.added");

  private Sources() {}

  /** The key of the words for a source; none for one that later data may name. */
  static Optional<String> words(String source) {
    return Optional.ofNullable(WORDS.get(source));
  }
}
