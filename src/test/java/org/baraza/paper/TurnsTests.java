package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who may print, and when. */
class TurnsTests {

  private final Turns turns = new Turns(1, Duration.ofMillis(20));

  @Test
  void whoWaitsTooLongIsToldSoAndTheNextOneIsServed() {
    assertThatExceptionOfType(NotPrinted.class)
        .isThrownBy(() -> turns.take(() -> turns.take(() -> "never")))
        .satisfies(told -> assertThat(told.getStatusCode().value()).isEqualTo(503));
    assertThat(turns.take(() -> "served")).isEqualTo("served");
  }

  @Test
  void aFailureGivesItsTurnBack() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            turns.take(() -> {
              throw new IllegalStateException();
            }));
    assertThat(turns.take(() -> "served")).isEqualTo("served");
  }
}
