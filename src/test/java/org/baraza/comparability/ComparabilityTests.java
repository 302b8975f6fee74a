package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.baraza.RunningHouse;
import org.baraza.language.Lang;
import org.baraza.likeness.Phrases;
import org.baraza.world.Atlas;
import org.baraza.world.WorldFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room in the running house, over its database. */
@RunningHouse
class ComparabilityTests {

  private final Comparability comparability;
  private final Phrases phrases;
  private final WorldFacts facts;
  private final Atlas atlas;

  ComparabilityTests(Comparability comparability, Phrases phrases, WorldFacts facts, Atlas atlas) {
    this.comparability = comparability;
    this.phrases = phrases;
    this.facts = facts;
    this.atlas = atlas;
  }

  @Test
  void anotherDayIsWorkedOutAnew() {
    var now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    var daily = new Comparability(facts, atlas, phrases, clock(now));
    var before = daily.profile("BGD").orElseThrow();

    assertThat(daily.profile("BGD")).containsSame(before);
    now.set(Instant.parse("2026-11-24T00:00:00Z"));
    assertThat(before.statuses()).containsExactly("ldc");
    assertThat(daily.profile("BGD").orElseThrow().statuses()).isEmpty();
  }

  private static Clock clock(AtomicReference<Instant> now) {
    return new Clock() {
      @Override
      public Instant instant() {
        return now.get();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Test
  void theTablesSayWhatTheShippedFilesSay() {
    var files = ShippedWorld.on(LocalDate.now(Clock.systemUTC()));
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
  void aContextIsNotNamedInEveryReasonForIt(Lang lang) {
    var context = comparability.context("ECOWAS").orElseThrow();

    assertThat(comparability.reasons("ECOWAS", "BEN", Weights.DEFAULT, lang))
        .hasSize(3)
        .allSatisfy(reason ->
            assertThat(reason).doesNotContain(comparability.name(context, lang), "(", "（", "{"));
  }

  @Test
  void reasonsAreSaidForCountriesRegionsAndGroupings() {
    assertThat(comparability.reasons("TCD", "NER", Weights.DEFAULT, Lang.EN))
        .contains("Both are landlocked least developed countries");
    assertThat(comparability.reasons("MRT", "011", Weights.DEFAULT, Lang.FR))
        .isNotEmpty()
        .allMatch(reason -> reason.matches(".+: proche pour \\d+ pays sur 16"));
    assertThat(comparability.reasons("AES", "011", Weights.DEFAULT, Lang.FR))
        .isNotEmpty()
        .allMatch(reason -> reason.endsWith(" pays sur 16 (Afrique occidentale)"));
    assertThat(comparability.reasons("ECOWAS", "TCD", Weights.DEFAULT, Lang.AR)).isNotEmpty();
    assertThat(comparability.reasons("XXX", "TCD", Weights.DEFAULT, Lang.EN)).isEmpty();
    assertThat(comparability.reasons("TCD", "XXX", Weights.DEFAULT, Lang.EN)).isEmpty();
  }
}
