package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baraza.likeness.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTests {

  @ParameterizedTest
  @CsvSource({
    "2.5, 2.5",
    "'2,5', 2.5",
    "0, 0",
    "-1, 0",
    "7, 5",
    "1e300, 5",
    "Infinity, 5",
    "NaN, 1",
    "much, 1",
    "'', 1",
    "2.499, 2.5"
  })
  void whatAnAddressSaysIsTakenAsFarAsItCanBeMeant(String text, double weight) {
    var weights = Weights.of(Map.of("w.law", text)::get);

    assertThat(weights.of(Dimension.LAW)).isEqualTo(weight);
    assertThat(weights.of(Dimension.SIZE)).isEqualTo(Dimension.SIZE.weight());
  }

  @Test
  void anAddressOnlyHoldsWhatIsNotUsual() {
    assertThat(Weights.DEFAULT.query()).isEmpty();
    assertThat(Weights.DEFAULT.with(Dimension.LAW, 2).with(Dimension.SIZE, 0).query())
        .isEqualTo("w.law=2&w.size=0");
  }

  @Test
  void anAddressGivesBackTheWeightsItWasMadeOf() {
    var weights = Weights.DEFAULT.with(Dimension.LAW, 1.25).with(Dimension.SECURITY_BODIES, 4.5);
    var read =
        Weights.of(name ->
            weights
                .query()
                .transform(query -> {
                  for (var pair : query.split("&")) {
                    if (pair.startsWith(name + "=")) {
                      return pair.substring(name.length() + 1);
                    }
                  }
                  return null;
                }));

    assertThat(read).isEqualTo(weights);
  }

  @Test
  void ifNothingCountsTheUsualCounts() {
    assertThat(Weights.of(_ -> "0")).isEqualTo(Weights.DEFAULT);
  }
}
