package org.baraza.expert.profile;

import java.util.Locale;

/** How somebody can help. */
public enum Modality {
  REMOTE,
  MISSION,
  LONG_TERM;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
