package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prints kept for the next reader. */
class KeptPrintsTests {

  private final KeptPrints kept = new KeptPrints(100);

  @Test
  void theOneUnusedLongestMakesRoom() {
    kept.keep("a", new byte[40]);
    kept.keep("b", new byte[40]);
    kept.find("a");
    kept.keep("c", new byte[40]);

    assertThat(kept.find("a")).hasSize(40);
    assertThat(kept.find("b")).isNull();
    assertThat(kept.find("c")).hasSize(40);
  }

  @Test
  void whatIsLargerThanTheRoomIsNotKept() {
    kept.keep("a", new byte[40]);
    kept.keep("b", new byte[101]);

    assertThat(kept.find("a")).isNotNull();
    assertThat(kept.find("b")).isNull();
  }

  @Test
  void theSameAgainTakesNoMoreRoom() {
    kept.keep("a", new byte[60]);
    kept.keep("a", new byte[60]);
    kept.keep("b", new byte[40]);

    assertThat(kept.find("a")).isNotNull();
  }
}
