package org.baraza.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long a letter waits after a try that failed: from a minute to a day, over four days in all,
 * as mail servers do among themselves. No two wait for just as long, so that a server that comes
 * back is not met by all at once.
 */
final class Patience {

  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(16),
          Duration.ofHours(24),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private static final double SPREAD = .25;

  private final RandomGenerator chance;

  Patience(RandomGenerator chance) {
    this.chance = chance;
  }

  /**
   * The pause before the next try, or nothing where it has been tried often enough.
   *
   * @param tries how often it was tried, from 1
   */
  Optional<Duration> after(int tries) {
    if (tries > PAUSES.size()) {
      return Optional.empty();
    }
    var pause = PAUSES.get(tries - 1).toMillis();
    return Optional.of(
        Duration.ofMillis(Math.round(pause * (1 + SPREAD * (2 * chance.nextDouble() - 1)))));
  }
}
