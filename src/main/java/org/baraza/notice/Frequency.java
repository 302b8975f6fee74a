package org.baraza.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a person hears of one subscription. */
enum Frequency {
  USUAL,
  /** A letter at each news, by the room of what is followed; no digest tells of it. */
  EACH,
  DAILY,
  WEEKLY,
  MONTHLY,
  NEVER;

  /** Its code in words and forms. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Frequency> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** How often digests tell of it to who wants these letters: none where they want no digest. */
  Optional<Rhythm> within(Mailing mailing) {
    return mailing
        .rhythm()
        .flatMap(usual ->
            switch (this) {
              case USUAL -> Optional.of(usual);
              case DAILY -> Optional.of(Rhythm.DAILY);
              case WEEKLY -> Optional.of(Rhythm.WEEKLY);
              case MONTHLY -> Optional.of(Rhythm.MONTHLY);
              case NEVER, EACH -> Optional.empty();
            });
  }
}
