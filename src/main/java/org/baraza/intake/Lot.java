package org.baraza.intake;

import java.security.SecureRandom;
import java.util.function.LongPredicate;

/**
 * Draws permanent numbers by lot: a number must not tell how many came before it. Numbers have six
 * digits, and more where those grow crowded.
 */
public final class Lot {

  private static final int TRIES = 4;
  private static final long FIRST = 100_000;
  private static final SecureRandom CHANCE = new SecureRandom();

  private Lot() {}

  /** A number that is not taken. */
  public static long draw(LongPredicate taken) {
    for (var first = FIRST; ; first *= 10) {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        var number = first + CHANCE.nextLong(9 * first);
        if (!taken.test(number)) {
          return number;
        }
      }
    }
  }
}
