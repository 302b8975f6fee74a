package org.baraza.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baraza.world.Acceptances;
import org.baraza.world.CountryFacts;
import org.baraza.world.ShippedFacts;
import org.junit.jupiter.api.Test;

/** Countries compared by the treaties they accepted, of those that were looked up for both. */
class InstrumentLikenessTests {

  private static final Set<String> ALL = Set.of("bombing-1997", "financing-1999", "nuclear-2005");

  private static final Likenesses LIKENESSES =
      knowing(
          Map.of(
              "TCD", of(ALL, "bombing-1997", "financing-1999"),
              "NER", of(ALL, "financing-1999", "nuclear-2005"),
              "MLI", of(Set.of("financing-1999"), "financing-1999"),
              "PER", of(ALL),
              "COL", of(ALL),
              "KEN", of(Set.of("palermo-2000"), "palermo-2000")));

  @Test
  void whatOneAcceptedAndTheOtherNotSetsThemApart() {
    assertThat(of("TCD", "NER")).isCloseTo(.5, within(1e-9));
    assertThat(of("NER", "TCD")).isCloseTo(.5, within(1e-9));
    assertThat(of("TCD", "PER")).isZero();
  }

  @Test
  void whatWasNotLookedUpForOneIsNotHeldAgainstIt() {
    assertThat(of("TCD", "MLI")).isEqualTo(1);
  }

  @Test
  void twoThatAcceptedNoneOfThemAreAlike() {
    assertThat(of("PER", "COL")).isEqualTo(1);
  }

  @Test
  void whereNothingWasLookedUpForBothNothingIsKnown() {
    assertThat(of("TCD", "KEN")).isNaN();
    assertThat(of("TCD", "MRT")).isNaN();
  }

  @Test
  void theReasonCountsOnlyWhatWasLookedUpForBoth() {
    var reason = LIKENESSES.reason(Dimension.INSTRUMENTS, profile("TCD"), profile("MLI"));

    assertThat(reason.terms())
        .containsExactly(new Term.Amount(1), new Term.Amount(1), new Term.Amount(1));
  }

  @Test
  void theFactsSayHowManyOfHowManyAndWhoSaysSo() {
    assertThat(LIKENESSES.facts(Dimension.INSTRUMENTS, profile("TCD")))
        .containsExactly(
            new Fact("likeness.fact.accepted", new Term.Amount(2), 2026, "the depositary"),
            new Fact("likeness.fact.considered", new Term.Amount(3), 2026, "the depositary"));
  }

  private static double of(String a, String b) {
    return LIKENESSES.of(Dimension.INSTRUMENTS, profile(a), profile(b));
  }

  private static ContextProfile profile(String iso3) {
    return LIKENESSES.profiles().stream()
        .filter(profile -> profile.iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }

  private static Acceptances of(Set<String> considered, String... accepted) {
    return new Acceptances(
        LocalDate.of(2026, 6, 30),
        "the depositary",
        considered,
        Set.of(accepted).stream().collect(Collectors.toMap(Function.identity(), _ -> 0)));
  }

  private static Likenesses knowing(Map<String, Acceptances> known) {
    List<CountryFacts> states =
        ShippedFacts.states().stream()
            .map(facts -> knowing(facts, known.get(facts.card().iso3())))
            .toList();
    return Likenesses.on(ShippedFacts.DAY, states, ShippedFacts.groupings());
  }

  private static CountryFacts knowing(CountryFacts facts, Acceptances known) {
    return new CountryFacts(
        facts.card(),
        facts.landlocked(),
        facts.officialLanguages(),
        facts.majorLanguages(),
        facts.legalFamily(),
        facts.legalComponents(),
        facts.legalSource(),
        facts.statuses(),
        facts.indicators(),
        facts.neighbours(),
        facts.memberships(),
        Optional.ofNullable(known));
  }
}
