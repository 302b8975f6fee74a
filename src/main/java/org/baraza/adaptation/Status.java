package org.baraza.adaptation;

import java.util.Locale;

/** How far an adaptation has come. */
public enum Status {
  CONSIDERED,
  UNDER_WAY,
  COMPLETED,
  ABANDONED,
  /** No source says. */
  UNKNOWN;

  /** Its code in files and words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the adaptation is or was carried out. */
  boolean isCarriedOut() {
    return this == UNDER_WAY || this == COMPLETED;
  }
}
