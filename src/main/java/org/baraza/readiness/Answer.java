package org.baraza.readiness;

import java.util.Locale;

/** What the reader says of one requirement. */
enum Answer {
  YES,
  NO,
  UNKNOWN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an address says; anything else says nothing. */
  static Answer of(String code) {
    return switch (code) {
      case "yes" -> YES;
      case "no" -> NO;
      default -> UNKNOWN;
    };
  }
}
