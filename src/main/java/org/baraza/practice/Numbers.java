package org.baraza.practice;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws permanent numbers by lot: a number must not tell how many came before it. */
@Component
class Numbers {

  private static final int TRIES = 4;
  private static final long FIRST = 100_000;

  private final Practices practices;
  private final SecureRandom lot = new SecureRandom();

  Numbers(Practices practices) {
    this.practices = practices;
  }

  /** A number no practice bears: of six digits, and of more where those grow crowded. */
  PracticeId draw() {
    for (var first = FIRST; ; first *= 10) {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        var number = first + lot.nextLong(9 * first);
        if (!practices.existsById(number)) {
          return new PracticeId(number);
        }
      }
    }
  }
}
