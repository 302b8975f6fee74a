package org.baraza.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a letter waits for its next try. */
class PatienceTests {

  private final Patience patience = new Patience(new Random(7));

  @Test
  void aLetterWaitsLongerEachTime() {
    var pauses =
        IntStream.rangeClosed(1, Patience.PAUSES.size())
            .mapToObj(tries -> patience.after(tries).orElseThrow())
            .toList();

    assertThat(pauses.subList(0, 6)).isSorted();
    assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
    assertThat(pauses.getLast()).isBetween(Duration.ofHours(18), Duration.ofHours(30));
  }

  @Test
  void aLetterIsTriedForDaysAndThenGivenUp() {
    var whole = Patience.PAUSES.stream().reduce(Duration.ZERO, Duration::plus);

    assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(5));
    assertThat(patience.after(Patience.PAUSES.size() + 1)).isEmpty();
  }

  @Test
  void noTwoLettersWaitForJustAsLong() {
    assertThat(IntStream.range(0, 50).mapToObj(_ -> patience.after(3).orElseThrow()).distinct())
        .hasSizeGreaterThan(45);
  }
}
