package org.baraza.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.dossier.Dossiers;
import org.baraza.dossier.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maturity is computed from the record and never claimed. */
class StandingTests {

  private static final Evidence DATED = Dossiers.evidence("official", 2019);
  private static final Evidence UNDATED = Dossiers.evidence("official", 0);

  @Test
  void withoutDatedEvidenceAPracticeIsProposed() {
    var standing = Standing.of(Dossiers.with("", UNDATED), false, Uptake.of(0));

    assertThat(standing.maturity()).isEqualTo(Maturity.PROPOSED);
    assertThat(standing.lacks()).containsExactly("evidence");
    assertThat(standing.next()).contains(Maturity.TESTED);
  }

  @Test
  void nothingReplacesTheEvidence() {
    assertThat(Standing.of(Dossiers.with(""), true, Uptake.of(5)).maturity())
        .isEqualTo(Maturity.PROPOSED);
  }

  @Test
  void aDatedPieceOfEvidenceMakesItTested() {
    var standing = Standing.of(Dossiers.with("", DATED), false, Uptake.of(0));

    assertThat(standing.maturity()).isEqualTo(Maturity.TESTED);
    assertThat(standing.lacks()).containsExactly("validation", "safeguards");
    assertThat(standing.next()).contains(Maturity.VALIDATED);
  }

  @Test
  void adaptationsDoNotReplaceTheValidation() {
    assertThat(Standing.of(Dossiers.with("", DATED), false, Uptake.of(9)).maturity())
        .isEqualTo(Maturity.TESTED);
  }

  @ParameterizedTest
  @CsvSource({"0, VALIDATED, adaptation", "1, ADAPTED, second", "2, SCALED, ", "9, SCALED, "})
  void onceValidatedItClimbsWithEachAdaptation(int adaptations, Maturity rung, String lack) {
    var standing = Standing.of(Dossiers.with("", DATED), true, Uptake.of(adaptations));

    assertThat(standing.maturity()).isEqualTo(rung);
    assertThat(standing.asDocumented()).isFalse();
    assertThat(String.join(",", standing.lacks())).isEqualTo(lack == null ? "" : lack);
    assertThat(standing.next()).isEqualTo(rung.next());
  }

  @Test
  void whatSourcesDocumentIsShownAsDocumentedAndLacksWhatItLacks() {
    var standing = Standing.of(Dossiers.with("scaled", DATED), false, Uptake.of(0));

    assertThat(standing.maturity()).isEqualTo(Maturity.SCALED);
    assertThat(standing.asDocumented()).isTrue();
    assertThat(standing.lacks()).containsExactly("validation", "safeguards");
  }

  @Test
  void whatSourcesDocumentNeverLowersWhatIsEarned() {
    assertThat(Standing.of(Dossiers.with("proposed", DATED), false, Uptake.of(0)).maturity())
        .isEqualTo(Maturity.TESTED);
  }

  @Test
  void theCountrysValidationEndsTheDocumentedStanding() {
    var standing = Standing.of(Dossiers.with("scaled", DATED), true, Uptake.of(0));

    assertThat(standing.maturity()).isEqualTo(Maturity.VALIDATED);
    assertThat(standing.asDocumented()).isFalse();
  }
}
