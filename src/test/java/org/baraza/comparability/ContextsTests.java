package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baraza.likeness.Reason;
import org.baraza.likeness.Term;
import org.baraza.likeness.Term.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTests {

  private static final Snapshot WORLD = ShippedWorld.SNAPSHOT;

  @ParameterizedTest
  @CsvSource({
    "MRT, COUNTRY, 1",
    "CAN, COUNTRY, 1",
    "G.CAN, GROUPING, 4",
    "AES, GROUPING, 3",
    "G.AES, GROUPING, 3",
    "002, REGION, 54",
    "011, REGION, 16",
    "202, REGION, 48",
    "419, REGION, 33"
  })
  void aCodeIsACountryARegionOrAGrouping(String code, Kind kind, int members) {
    var context = WORLD.contexts().of(code).orElseThrow();

    assertThat(context.kind()).isEqualTo(kind);
    assertThat(context.members()).hasSize(members);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XXX", "mrt", "999", "G.", "G.MRT", "G5SAHEL", "ABW"})
  void anythingElseIsNone(String code) {
    assertThat(WORLD.contexts().of(code)).isEmpty();
  }

  @Test
  void severalCountriesAreTheMeanOverThemAndTheirSpreadIsTold() {
    var sahel = WORLD.contexts().of("AES").orElseThrow();
    var chad =
        WORLD.ranking(sahel, Weights.DEFAULT).stream()
            .filter(ranked -> ranked.iso3().equals("TCD"))
            .findFirst()
            .orElseThrow();
    var each =
        sahel.members().stream()
            .mapToDouble(member ->
                WORLD.compare(member, "TCD", Weights.DEFAULT).orElseThrow().overall().orElseThrow())
            .summaryStatistics();

    assertThat(chad.value().orElseThrow()).isCloseTo(each.getAverage(), within(1e-6));
    assertThat(chad.lowest()).isCloseTo(each.getMin(), within(1e-6));
    assertThat(chad.highest()).isCloseTo(each.getMax(), within(1e-6));
    assertThat(chad.deviation()).isBetween(0.0, (each.getMax() - each.getMin()) / 2 + 1e-6);
  }

  @Test
  void aMemberIsHeldAgainstAllMembersItselfIncluded() {
    var sahel = WORLD.contexts().of("AES").orElseThrow();
    var mali =
        WORLD.ranking(sahel, Weights.DEFAULT).stream()
            .filter(ranked -> ranked.iso3().equals("MLI"))
            .findFirst()
            .orElseThrow();

    assertThat(mali.highest()).isCloseTo(1, within(1e-6));
    assertThat(mali.lowest()).isLessThan(1);
  }

  @Test
  void aRegionIsTheMeanOverItsStates() {
    var likeness = WORLD.likeness(WORLD.contexts().of("MRT").orElseThrow(), Weights.DEFAULT);
    var western = WORLD.contexts().of("011").orElseThrow().members();

    assertThat(likeness.get("011"))
        .isCloseTo(
            western.stream().mapToDouble(likeness::get).average().orElseThrow(), within(1e-12));
    assertThat(likeness.get("011")).isGreaterThan(likeness.get("005"));
    assertThat(likeness).containsKeys("002", "202", "419", "142").containsEntry("MRT", 1.0);
  }

  @Test
  void theReasonsForSeveralCountriesCountThem() {
    var sahel = WORLD.contexts().of("AES").orElseThrow();
    var chad = WORLD.contexts().of("TCD").orElseThrow();

    assertThat(WORLD.compare(sahel, chad, Weights.DEFAULT).reasons())
        .isNotEmpty()
        .first()
        .satisfies(reason -> {
          assertThat(reason.key()).isEqualTo("comparability.several");
          assertThat(reason.terms()).hasSize(3).last().isEqualTo(new Term.Amount(3));
        });
  }

  @Test
  void ofTwoThatAreSeveralTheOneThatIsCountedIsNamed() {
    var sahel = WORLD.contexts().of("AES").orElseThrow();
    var western = WORLD.contexts().of("011").orElseThrow();

    assertThat(WORLD.compare(sahel, western, Weights.DEFAULT).reasons())
        .isNotEmpty()
        .allSatisfy(reason -> {
          assertThat(reason.key()).isEqualTo("comparability.several.named");
          assertThat(reason.terms().get(2)).isEqualTo(new Term.Amount(16));
          assertThat(reason.terms().get(3)).isEqualTo(new Term.Names(Kind.REGION, List.of("011")));
        });
  }

  @Test
  void theSameCountryIsSaidOnce() {
    assertThat(WORLD.compare("MRT", "MRT", Weights.DEFAULT).orElseThrow().reasons())
        .extracting(Reason::key)
        .containsExactly("likeness.reason.same");
  }
}
