package org.baraza.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rung a practice has earned, lowest first. */
enum Maturity {
  PROPOSED,
  TESTED,
  VALIDATED,
  ADAPTED,
  SCALED;

  /** Its code in facets, files and words. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rung from 1 to 5. */
  int rung() {
    return ordinal() + 1;
  }

  Optional<Maturity> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  static Optional<Maturity> of(String code) {
    return Arrays.stream(values()).filter(rung -> rung.code().equals(code)).findFirst();
  }
}
