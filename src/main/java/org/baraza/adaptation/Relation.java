package org.baraza.adaptation;

import java.util.Locale;

/** How what is done elsewhere stands to the practice it came from. */
public enum Relation {
  /** The practice was changed to fit another context. */
  ADAPTED_FROM,
  /** It was widened from a trial or a smaller territory. */
  SCALED_FROM,
  /** It was tried elsewhere, as it is. */
  TESTED_IN,
  /** It gave the idea, no more. */
  INSPIRED_BY,
  /** It, its trainers or its students went there; nothing says that it was copied. */
  TRANSFERRED;

  /** Its code in files and words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it makes the one a descendant of the other, which no practice can be of itself. */
  public boolean isDescent() {
    return this == ADAPTED_FROM || this == SCALED_FROM || this == TESTED_IN;
  }

  /** Whether it is an adaptation in the sense of the ladder of maturity. */
  boolean adapts() {
    return this == ADAPTED_FROM || this == SCALED_FROM;
  }
}
