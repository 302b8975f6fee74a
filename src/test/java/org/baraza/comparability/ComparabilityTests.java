package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room in the running house, over its database. */
@RunningHouse
class ComparabilityTests {

  private final Comparability comparability;
  private final Phrases phrases;

  ComparabilityTests(Comparability comparability, Phrases phrases) {
    this.comparability = comparability;
    this.phrases = phrases;
  }

  @Test
  void theTablesSayWhatTheShippedFilesSay() {
    var files = ShippedWorld.on(java.time.LocalDate.now(java.time.Clock.systemUTC()));
    for (var profile : files.profiles()) {
      var kept = comparability.profile(profile.iso3()).orElseThrow();
      assertThat(kept)
          .usingRecursiveComparison()
          .ignoringFields("facts")
          .as(profile.iso3())
          .isEqualTo(profile);
      assertThat(kept.facts().neighbours()).isEqualTo(profile.facts().neighbours());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonCanBeSaidInEveryLanguage(Lang lang) {
    for (var other : ShippedWorld.SNAPSHOT.profiles()) {
      for (var one : new String[] {"MRT", "PRK", "VUT", "ISR"}) {
        comparability
            .compare(one, other.iso3(), Weights.DEFAULT)
            .orElseThrow()
            .aspects()
            .forEach(aspect ->
                assertThat(phrases.say(aspect.reason(), lang))
                    .isNotBlank()
                    .doesNotContain("{", "}"));
      }
    }
  }

  @Test
  void reasonsAreSaidForCountriesRegionsAndGroupings() {
    assertThat(comparability.reasons("TCD", "NER", Weights.DEFAULT, Lang.EN))
        .contains("Both are landlocked least developed countries");
    assertThat(comparability.reasons("MRT", "011", Weights.DEFAULT, Lang.FR))
        .isNotEmpty()
        .allMatch(reason -> reason.contains("Afrique"));
    assertThat(comparability.reasons("ECOWAS", "TCD", Weights.DEFAULT, Lang.AR)).isNotEmpty();
    assertThat(comparability.reasons("XXX", "TCD", Weights.DEFAULT, Lang.EN)).isEmpty();
    assertThat(comparability.reasons("TCD", "XXX", Weights.DEFAULT, Lang.EN)).isEmpty();
  }
}
