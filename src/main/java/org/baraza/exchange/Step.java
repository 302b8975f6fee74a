package org.baraza.exchange;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that moved an exchange.
 *
 * @param party the key of the party that acted, or nothing
 * @param words what was said with it, or nothing
 */
record Step(Instant at, Act act, String party, String words) {

  enum Act {
    PROPOSED,
    /** Written anew before all had agreed, so that the others are asked again. */
    PROPOSED_ANEW,
    /** One of the parties agreed. */
    ACCEPTED,
    /** All of them have. */
    AGREED,
    UNDER_WAY,
    COMPLETED,
    DECLINED,
    CALLED_OFF;

    static Act of(Stage stage) {
      return valueOf(stage.name());
    }

    /** Whether it concerns the parties alone, and not all who are shown the exchange. */
    boolean isInternal() {
      return this == PROPOSED || this == PROPOSED_ANEW || this == ACCEPTED || this == DECLINED;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
