package org.baraza.expert.listing;

import java.util.Locale;

/** How a listing stands: shown as its consents say, or why others than the facilitator do not. */
public enum Standing {
  DRAFT,
  HELD_BACK,
  PAUSED,
  UNVETTED,
  VETTING_OVER,
  UNCONFIRMED,
  OPEN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
