package org.baraza.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baraza.likeness.ContextProfile;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Likenesses;
import org.baraza.likeness.Reason;
import org.baraza.world.ShippedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every comparison, over generated pairs and weights. */
class ComparisonTests {

  private static final Snapshot WORLD = ShippedWorld.SNAPSHOT;
  private static final List<String> CODES =
      WORLD.profiles().stream().map(ContextProfile::iso3).toList();

  /** A pair of countries with weights: drawn, but the same ones each time. */
  record Drawn(String a, String b, Weights weights) {

    Comparison comparison() {
      return WORLD.compare(a, b, weights).orElseThrow();
    }
  }

  static Stream<Drawn> drawn() {
    var chance = new Random(20_261_124);
    return IntStream.range(0, 400)
        .mapToObj(_ ->
            new Drawn(
                CODES.get(chance.nextInt(CODES.size())),
                CODES.get(chance.nextInt(CODES.size())),
                weights(chance)));
  }

  private static Weights weights(Random chance) {
    var weights = Weights.DEFAULT;
    for (var dimension : Dimension.ALL) {
      weights = weights.with(dimension, chance.nextInt(4) == 0 ? 0 : chance.nextDouble(5));
    }
    return weights;
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void bothSidesSeeTheSame(Drawn drawn) {
    var there = drawn.comparison();
    var back = new Drawn(drawn.b(), drawn.a(), drawn.weights()).comparison();

    assertThat(back.overall()).isEqualTo(there.overall());
    assertThat(back.coverage()).isEqualTo(there.coverage());
    assertThat(back.aspects().stream().map(Aspect::value))
        .containsExactlyElementsOf(there.aspects().stream().map(Aspect::value).toList());
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void everyValueIsBetweenNothingAndOne(Drawn drawn) {
    var comparison = drawn.comparison();

    assertThat(comparison.known())
        .allSatisfy(aspect -> assertThat(aspect.value().orElseThrow()).isBetween(0.0, 1.0));
    assertThat(comparison.coverage()).isBetween(0.0, 1.0);
    comparison.overall().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aCountryIsWhollyLikeItself(Drawn drawn) {
    var itself = new Drawn(drawn.a(), drawn.a(), drawn.weights()).comparison();

    assertThat(itself.known())
        .isNotEmpty()
        .allSatisfy(aspect -> {
          assertThat(aspect.value().orElseThrow()).isCloseTo(1, within(1e-12));
          assertThat(aspect.reason().key()).isEqualTo("likeness.reason.same");
        });
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void whatIsNotKnownLeavesTheMeanAndIsListed(Drawn drawn) {
    var comparison = drawn.comparison();
    var without = comparison;
    for (var aspect : comparison.unknown()) {
      var weights = without.weights().with(aspect.dimension(), 0);
      without = WORLD.compare(drawn.a(), drawn.b(), weights).orElseThrow();
    }

    assertThat(comparison.unknown()).extracting(Aspect::dimension).contains(Dimension.INSTRUMENTS);
    if (comparison.overall().isPresent()) {
      assertThat(without.overall().orElseThrow())
          .isCloseTo(comparison.overall().orElseThrow(), within(1e-12));
      assertThat(without.coverage()).isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void moreWeightDrawsTheWholeTowardsADimension(Drawn drawn) {
    var before = drawn.comparison();
    for (var aspect : before.known()) {
      var more = before.weights().of(aspect.dimension()) + 1;
      if (before.overall().isPresent() && more <= Weights.MOST) {
        var after =
            WORLD
                .compare(drawn.a(), drawn.b(), before.weights().with(aspect.dimension(), more))
                .orElseThrow()
                .overall()
                .orElseThrow();
        var was = before.overall().orElseThrow();
        var value = aspect.value().orElseThrow();
        assertThat(Math.abs(after - value)).isLessThanOrEqualTo(Math.abs(was - value) + 1e-12);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void onlyTheProportionsOfTheWeightsMatter(Drawn drawn) {
    var halved = drawn.weights();
    for (var dimension : Dimension.ALL) {
      halved = halved.with(dimension, Math.round(drawn.weights().of(dimension) * 10) / 20.0);
    }
    var doubled = halved;
    for (var dimension : Dimension.ALL) {
      doubled = doubled.with(dimension, 2 * halved.of(dimension));
    }
    var once = WORLD.compare(drawn.a(), drawn.b(), halved).orElseThrow().overall();
    var twice = WORLD.compare(drawn.a(), drawn.b(), doubled).orElseThrow().overall();

    assertThat(twice.orElse(-1)).isCloseTo(once.orElse(-1), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void sharesAddUpToTheWhole(Drawn drawn) {
    var comparison = drawn.comparison();

    assertThat(comparison.aspects().stream().mapToDouble(comparison::share).sum())
        .isCloseTo(comparison.overall().orElse(0), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void reasonsSpeakForALikenessTheWeightiestFirst(Drawn drawn) {
    assertThat(drawn.comparison().strongest())
        .hasSizeLessThanOrEqualTo(3)
        .allMatch(aspect -> aspect.value().orElseThrow() >= Likenesses.STRONG)
        .noneMatch(aspect -> aspect.reason().differs())
        .isSortedAccordingTo((x, y) -> Double.compare(y.contribution(), x.contribution()));
  }

  @Test
  void aDifferenceIsNoReasonHoweverAlikeTheFiguresAre() {
    var comparison = WORLD.compare("MRT", "NGA", Weights.DEFAULT).orElseThrow();

    assertThat(comparison.known())
        .filteredOn(aspect -> aspect.dimension() == Dimension.DEVELOPMENT)
        .singleElement()
        .satisfies(aspect -> {
          assertThat(aspect.value().orElseThrow()).isGreaterThanOrEqualTo(Likenesses.STRONG);
          assertThat(aspect.reason().key()).isEqualTo("likeness.reason.development.one.ldc");
        });
    assertThat(comparison.reasons())
        .isNotEmpty()
        .extracting(Reason::key)
        .doesNotContain("likeness.reason.development.one.ldc");
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void theMatrixSaysWhatTheComparisonSays(Drawn drawn) {
    var row = WORLD.likeness(WORLD.contexts().of(drawn.a()).orElseThrow(), drawn.weights());

    assertThat(row.getOrDefault(drawn.b(), -1.0))
        .isCloseTo(drawn.comparison().overall().orElse(-1), within(1e-6));
  }

  @Test
  void theOrderOfTheDataDoesNotMatter() {
    var states = new ArrayList<>(ShippedFacts.states());
    Collections.reverse(states);
    var reversed = new Snapshot(ShippedFacts.DAY, states, ShippedFacts.groupings());
    for (var code : List.of("MRT", "ECOWAS", "014")) {
      assertThat(ranking(reversed, code)).isEqualTo(ranking(WORLD, code));
    }
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(ranking(ShippedWorld.on(ShippedFacts.DAY), "TCD")).isEqualTo(ranking(WORLD, "TCD"));
  }

  @Test
  void aRankingHasEveryOtherStateInOneOrder() {
    var ranking = WORLD.ranking(WORLD.contexts().of("FJI").orElseThrow(), Weights.DEFAULT);

    assertThat(ranking)
        .hasSize(CODES.size() - 1)
        .isSortedAccordingTo(Ranked.ORDER)
        .extracting(Ranked::iso3)
        .doesNotHaveDuplicates()
        .doesNotContain("FJI");
  }

  @Test
  void whereNothingIsKnownNothingIsSaid() {
    var blind = Weights.DEFAULT;
    for (var dimension : Dimension.ALL) {
      blind = blind.with(dimension, dimension == Dimension.INSTRUMENTS ? 1 : 0);
    }
    var fiji = WORLD.contexts().of("FJI").orElseThrow();

    assertThat(WORLD.compare("FJI", "TON", blind).orElseThrow().overall())
        .isEqualTo(OptionalDouble.empty());
    assertThat(WORLD.likeness(fiji, blind)).isEmpty();
    assertThat(WORLD.ranking(fiji, blind)).hasSize(CODES.size() - 1);
  }

  private static List<String> ranking(Snapshot world, String code) {
    return world.ranking(world.contexts().of(code).orElseThrow(), Weights.DEFAULT).stream()
        .map(Ranked::iso3)
        .toList();
  }
}
