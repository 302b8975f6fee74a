package org.baraza.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.language.Lang;
import org.baraza.world.ShippedFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RunningHouse
class PhrasesTests {

  private static final Likenesses LIKENESSES =
      Likenesses.on(ShippedFacts.DAY, ShippedFacts.states(), ShippedFacts.groupings());

  private final Phrases phrases;

  PhrasesTests(Phrases phrases) {
    this.phrases = phrases;
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonCanBeSaidInEveryLanguage(Lang lang) {
    var four = List.of("MRT", "PRK", "VUT", "ISR");
    for (var one : LIKENESSES.profiles()) {
      if (four.contains(one.iso3())) {
        LIKENESSES.profiles().forEach(other -> everyReasonCanBeSaid(one, other, lang));
      }
    }
  }

  private void everyReasonCanBeSaid(ContextProfile one, ContextProfile other, Lang lang) {
    for (var dimension : Dimension.ALL) {
      assertThat(phrases.say(LIKENESSES.reason(dimension, one, other), lang))
          .isNotBlank()
          .doesNotContain("{", "}");
    }
  }
}
