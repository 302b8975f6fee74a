package org.baraza.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which letters a person wants: none, those about what needs their action, or digests as well. */
enum Mailing {
  NONE,
  ACTION,
  DAILY,
  WEEKLY,
  MONTHLY;

  /** Its code in words and forms. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Mailing> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** How often digests come, if they do. */
  Optional<Rhythm> rhythm() {
    return switch (this) {
      case NONE, ACTION -> Optional.empty();
      case DAILY -> Optional.of(Rhythm.DAILY);
      case WEEKLY -> Optional.of(Rhythm.WEEKLY);
      case MONTHLY -> Optional.of(Rhythm.MONTHLY);
    };
  }
}
