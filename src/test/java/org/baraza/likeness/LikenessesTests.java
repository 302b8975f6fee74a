package org.baraza.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baraza.world.ShippedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons and facts of pairs of countries, over the shipped data. */
class LikenessesTests {

  private static final Likenesses LIKENESSES = on(ShippedFacts.DAY);

  @ParameterizedTest
  @CsvSource({
    "TCD, NER, development, likeness.reason.development.both.ldclldc",
    "TCD, NER, neighbourhood, likeness.reason.border",
    "BFA, NER, neighbourhood, likeness.reason.borderAndSubregion",
    "BEN, SEN, neighbourhood, likeness.reason.subregion",
    "TCD, CAF, groupings, likeness.reason.groupings",
    "KEN, PER, groupings, likeness.reason.groupings",
    "KEN, MOZ, law, likeness.reason.law.different",
    "COL, ESP, law, likeness.reason.law.same",
    "COL, ESP, languages, likeness.reason.languages.official",
    "TON, WSM, development, likeness.reason.development.both.sids",
    "KIR, TUV, development, likeness.reason.development.both.ldcsids",
    "KAZ, UZB, development, likeness.reason.development.both.lldc",
    "TCD, LBY, development, likeness.reason.development.one.ldclldc",
    "CHN, VNM, languages, likeness.reason.languages.none",
    "TCD, NOR, economy, likeness.reason.economy.different",
    "KEN, PRK, connectivity, likeness.reason.connectivity.electricity.different",
    "BGD, KAZ, bodies, likeness.reason.bodies.none"
  })
  void theReasonIsTheOneAPersonWouldGive(String a, String b, String dimension, String key) {
    assertThat(Dimension.ALL)
        .filteredOn(one -> one.code().equals(dimension))
        .extracting(one -> reason(one, a, b).key())
        .containsExactly(key);
  }

  @Test
  void aReasonThatStatesADifferenceSaysSo() {
    var differs = new TreeMap<String, Set<Boolean>>();
    for (var a : LIKENESSES.profiles()) {
      for (var b : LIKENESSES.profiles()) {
        for (var dimension : Dimension.ALL) {
          var reason = LIKENESSES.reason(dimension, a, b);
          differs.computeIfAbsent(reason.key(), _ -> new TreeSet<>()).add(reason.differs());
        }
      }
    }

    assertThat(differs).hasSizeGreaterThan(30);
    assertThat(differs)
        .allSatisfy((key, stated) -> assertThat(stated).as(key).containsExactly(isDifference(key)));
  }

  /** As the English words of the key read. */
  private static boolean isDifference(String key) {
    return key.matches(".*\\.(far|none|different)") || key.contains(".development.one.");
  }

  @Test
  void theFewestMembersAreNamedFirst() {
    assertThat(reason(Dimension.GROUPINGS, "TCD", "CMR").terms().getFirst())
        .isEqualTo(new Term.Names(Term.Kind.GROUPING, List.of("CEMAC", "LCBC")));
  }

  @Test
  void whereNothingIsKnownItIsSaidOfWhom() {
    var reason = reason(Dimension.INSTRUMENTS, "TCD", "CMR");

    assertThat(reason.key()).isEqualTo("likeness.reason.unknownOf");
    assertThat(reason.terms())
        .containsExactly(new Term.Names(Term.Kind.COUNTRY, List.of("TCD", "CMR")));
  }

  @Test
  void aStatusIsTheOneOfTheDay() {
    var before = profile(on(ShippedFacts.DAY.minusDays(2)), "BGD");
    var after = profile(LIKENESSES, "BGD");

    assertThat(before.statuses()).containsExactly("ldc");
    assertThat(after.statuses()).isEmpty();
  }

  private static Likenesses on(LocalDate day) {
    return Likenesses.on(day, ShippedFacts.states(), ShippedFacts.groupings());
  }

  private static Reason reason(Dimension dimension, String a, String b) {
    return LIKENESSES.reason(dimension, profile(LIKENESSES, a), profile(LIKENESSES, b));
  }

  private static ContextProfile profile(Likenesses likenesses, String iso3) {
    return likenesses.profiles().stream()
        .filter(profile -> profile.iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }
}
