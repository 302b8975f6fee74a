package org.baraza.expert.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.baraza.expert.listing.Showing;
import org.baraza.expert.profile.Affiliation;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Experience;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Skill;
import org.baraza.expert.profile.Tongue;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Whom a wish finds, and in which order. */
class FoundTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Map<String, Set<String>> WITHIN =
      Map.of(
          "KEN", Set.of("KEN", "014", "002"),
          "MLI", Set.of("MLI", "011", "002"),
          "014", Set.of("014", "002"));

  private static final Profile VERSED =
      new Profile(
          "Zqname",
          false,
          new Affiliation("Zqinstitute", "centre-123456"),
          List.of(new Tongue("fr", Level.B2), new Tongue("sw", Level.NATIVE)),
          List.of(new Skill("prisons", 9, ""), new Skill("youth", 2, "")),
          new Experience(List.of("KEN"), List.of("011")),
          List.of(123456L),
          List.of(
              new Availability(
                  LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), Set.of(Modality.REMOTE)),
              new Availability(
                  LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), Set.of(Modality.MISSION))),
          List.of(),
          Saying.NOTHING,
          List.of(),
          "");

  private static final List<String> WISHES =
      List.of(
          "concept=prisons",
          "language=fr&level=b1",
          "level=native",
          "country=KEN",
          "region=014",
          "region=002",
          "region=011",
          "from=2026-07-03&until=2026-07-10",
          "from=2026-07-31",
          "modality=remote",
          "practice=123456",
          "body=centre-123456",
          "concept=prisons&language=sw&country=KEN&modality=remote");

  @Test
  void whatIsAskedIsFoundWhereItIsShown() {
    assertThat(WISHES).allMatch(wish -> fits(wish, VERSED));
  }

  @Test
  void whatIsShownOtherwiseIsNotFound() {
    assertThat(
            List.of(
                "concept=dialogue",
                "language=fr&level=c1",
                "language=ar",
                "country=MLI",
                "region=142",
                "from=2026-07-03&until=2026-08-10",
                "from=2026-07-03&modality=mission",
                "modality=mission",
                "body=organisation-123456",
                "practice=654321"))
        .noneMatch(wish -> fits(wish, VERSED));
  }

  /** A field that is hidden is as if it had never been said, in matches and in the order. */
  @Test
  void whatIsHiddenNeitherMatchesNorRanks() {
    var all = EnumSet.allOf(Field.class);
    for (var query : WISHES) {
      var wish = wish(query);
      for (var hidden : wish.asked()) {
        var shown = EnumSet.copyOf(all);
        shown.remove(hidden);
        assertThat(fits(query, VERSED.only(shown)))
            .as("%s without %s", query, hidden)
            .isEqualTo(wish.practice() != 0);
      }
      assertThat(fits(query, VERSED.only(Set.of(Field.NAME)))).isFalse();
    }
    var nameless = found(7, VERSED.only(Set.of(Field.NAME, Field.EXPERTISE)), Map.of("KEN", 1.0));
    assertThat(nameless.nearest()).isEmpty();
    assertThat(nameless.likeness()).isNegative();
  }

  @Test
  void theNearestComeFirstThenTheMostVersedThenTheLot() {
    var likeness = Map.of("KEN", 0.9, "MLI", 0.4);
    var near = found(900000, in("KEN", 1), likeness);
    var versed = found(800000, in("KEN", 20), likeness);
    var far = found(100000, in("MLI", 30), likeness);
    var unknown = found(100001, in("XXX", 40), likeness);
    var same = found(700000, in("MLI", 30), likeness);
    var order = new java.util.ArrayList<>(List.of(far, unknown, near, same, versed));
    for (var seed = 0; seed < 20; seed++) {
      java.util.Collections.shuffle(order, new Random(seed));
      assertThat(order.stream().sorted(Found.ORDER))
          .containsExactly(versed, near, far, same, unknown);
    }
  }

  @Test
  void anAddressIsReadBackAsItWasWritten() {
    for (var query : WISHES) {
      assertThat(wish(wish(query).query())).isEqualTo(wish(query));
    }
    for (var odd : List.of("level=x", "from=soon", "practice=1", "concept=a%20b", "until=2026")) {
      assertThat(wish(odd).isAnybody()).as(odd).isTrue();
    }
    var backwards = wish("from=2026-07-10&until=2026-07-01");
    assertThat(backwards.until()).isEqualTo(backwards.from());
  }

  private static Profile in(String country, int years) {
    return new Profile(
        "Zqname",
        false,
        Affiliation.NONE,
        List.of(),
        List.of(new Skill("prisons", years, "")),
        new Experience(List.of(country), List.of()),
        List.of(),
        List.of(),
        List.of(),
        Saying.NOTHING,
        List.of(),
        "");
  }

  private static Found found(long number, Profile said, Map<String, Double> likeness) {
    var showing = new Showing(number, said, Set.of(), false, Optional.empty(), Optional.empty());
    return Found.of(showing, likeness, matching("concept=prisons").strength(said));
  }

  private static boolean fits(String query, Profile said) {
    return matching(query).fits(said);
  }

  private static Matching matching(String query) {
    var wish = wish(query);
    return new Matching(
        wish,
        Set.of(wish.concept()),
        Set.of(),
        wish.practice() == 123456 ? Set.of("youth") : Set.of(),
        wish.body(),
        place -> WITHIN.getOrDefault(place, Set.of(place)),
        TODAY);
  }

  private static Wish wish(String query) {
    var address = new LinkedMultiValueMap<String, String>();
    for (var part : query.split("&")) {
      var cut = part.indexOf('=');
      address.add(part.substring(0, cut), part.substring(cut + 1));
    }
    return Wish.of(address);
  }
}
