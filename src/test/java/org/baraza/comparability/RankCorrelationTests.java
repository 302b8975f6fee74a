package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTests {

  private static final double[] RISING = {1, 2, 3, 4, 5};
  private static final double[] FALLING = {5, 4, 3, 2, 1};

  @Test
  void theSameOrderIsOneAndTheReverseMinusOne() {
    assertThat(RankCorrelation.kendall(RISING, RISING)).isEqualTo(1);
    assertThat(RankCorrelation.kendall(RISING, FALLING)).isEqualTo(-1);
    assertThat(RankCorrelation.spearman(RISING, FALLING)).isCloseTo(-1, within(1e-12));
  }

  @Test
  void knownFiguresAreMet() {
    double[] a = {12, 2, 1, 12, 2};
    double[] b = {1, 4, 7, 1, 0};

    assertThat(RankCorrelation.kendall(a, b)).isCloseTo(-0.471405, within(1e-6));
    assertThat(RankCorrelation.spearman(RISING, new double[] {5, 6, 7, 8, 7}))
        .isCloseTo(0.820783, within(1e-6));
  }

  @Test
  void theOverlapIsCountedAtTheTop() {
    assertThat(RankCorrelation.overlap(RISING, FALLING, 2)).isZero();
    assertThat(RankCorrelation.overlap(RISING, FALLING, 3)).isCloseTo(1 / 3.0, within(1e-12));
  }
}
