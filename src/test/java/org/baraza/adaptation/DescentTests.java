package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No practice descends from itself. */
class DescentTests {

  @Test
  void aTreeHasNoCircle() {
    var descent = new Descent().add(2, 1).add(3, 1).add(4, 2).add(4, 3);

    assertThat(descent.circle()).isEmpty();
  }

  @Test
  void aCircleIsNamedFromARecordBackToItself() {
    var descent = new Descent().add(2, 1).add(3, 2).add(1, 3).add(9, 1);

    assertThat(descent.circle()).containsExactly(1L, 3L, 2L, 1L);
  }

  @Test
  void theShortestCircleIsNamed() {
    var descent = new Descent().add(1, 2).add(2, 3).add(3, 1).add(5, 6).add(6, 5);

    assertThat(descent.circle()).containsExactly(5L, 6L, 5L);
  }

  @Test
  void aLongLineIsWalkedWithoutAnEnd() {
    var descent = new Descent();
    LongStream.range(1, 5_000).forEach(one -> descent.add(one + 1, one));

    assertThat(descent.circle()).isEmpty();
    assertThat(descent.add(1, 5_000).circle()).hasSize(5_001).startsWith(1L).endsWith(1L);
  }
}
