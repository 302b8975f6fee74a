package org.baraza.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationRulesTests {

  @Test
  void noOrganisationStandsBelowItself() {
    var above = Map.of(2L, Set.of(1L), 3L, Set.of(2L));

    assertThat(Ties.isCircle(1, List.of(3L), above)).isTrue();
    assertThat(Ties.isCircle(1, List.of(1L), above)).isTrue();
    assertThat(Ties.isCircle(4, List.of(3L), above)).isFalse();
    assertThat(Ties.allAbove(List.of(3L), above)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aCircleThatIsThereAlreadyIsLeft() {
    var above = Map.of(1L, Set.of(2L), 2L, Set.of(1L));

    assertThat(Ties.isCircle(3, List.of(1L), above)).isFalse();
  }

  @Test
  void likelyTheSameIsWhatSharesNameAcronymSiteOrNearlyAllWords() {
    var one =
        one("National Centre for Counter-Terrorism", "NCCT", "KEN", "https://www.ncct.example/");

    assertThat(Doubles.areLikely(one, one("NATIONAL CENTRE FOR COUNTER TERRORISM", "", "", "")))
        .isTrue();
    assertThat(Doubles.areLikely(one, one("Another name", "ncct", "KEN", ""))).isTrue();
    assertThat(Doubles.areLikely(one, one("Another name", "", "UGA", "http://ncct.example")))
        .isTrue();
    assertThat(
            Doubles.areLikely(one, one("The National Centre for Counter Terrorism", "", "KEN", "")))
        .isTrue();
  }

  @Test
  void sharingAnAcronymInAnotherCountryOrAFewWordsIsNotEnough() {
    var one = one("National Centre for Counter-Terrorism", "NCCT", "KEN", "");

    assertThat(Doubles.areLikely(one, one("Another name", "NCCT", "UGA", ""))).isFalse();
    assertThat(Doubles.areLikely(one, one("National Centre for Mediation", "", "KEN", "")))
        .isFalse();
    assertThat(Doubles.areLikely(one, one("Centre", "", "KEN", ""))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1996, true",
    "1996-03, true",
    "1996-03-31, true",
    "1996-13, false",
    "1996-02-30, false",
    "96, false",
    "soon, false",
    "31.03.1996, false"
  })
  void aDayIsAYearAMonthOrADay(String text, boolean isOne) {
    assertThat(OrganisationForm.isDay(text)).isEqualTo(isOne);
  }

  private static OrganisationDossier one(String name, String acronym, String country, String site) {
    return new OrganisationDossier(
        Saying.of(Lang.EN, name),
        acronym,
        "agency",
        country,
        0,
        List.of(),
        site,
        "",
        "",
        Saying.NOTHING);
  }
}
