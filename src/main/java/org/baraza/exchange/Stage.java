package org.baraza.exchange;

import java.util.Locale;
import java.util.Set;

/** How far an exchange has come. */
enum Stage {
  /** Some of its parties have not answered yet. */
  PROPOSED,
  /** All parties have agreed to it. */
  AGREED,
  UNDER_WAY,
  COMPLETED,
  /** One of its parties does not wish for it. */
  DECLINED,
  /** It was agreed on, or proposed, and does not take place. */
  CALLED_OFF;

  /** Where its parties can take it from here; that they agree is not decided by one of them. */
  Set<Stage> next() {
    return switch (this) {
      case PROPOSED -> Set.of(CALLED_OFF);
      case AGREED -> Set.of(UNDER_WAY, CALLED_OFF);
      case UNDER_WAY -> Set.of(COMPLETED, CALLED_OFF);
      case COMPLETED, DECLINED, CALLED_OFF -> Set.of();
    };
  }

  /** Whether nothing moves any more. */
  boolean isOver() {
    return next().isEmpty();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
