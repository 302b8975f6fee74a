package org.baraza.expert.profile;

import java.util.Locale;

/** How well somebody knows a language: the levels of the Common European Framework, and native. */
public enum Level {
  A1,
  A2,
  B1,
  B2,
  C1,
  C2,
  NATIVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is at least this good. */
  public boolean reaches(Level other) {
    return compareTo(other) >= 0;
  }
}
