package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Cover;
import org.baraza.language.Lang;
import org.baraza.practice.Setback;
import org.baraza.practice.Uptake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts for the maturity of the practice an adaptation came from. */
class ReckoningTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final Set<Long> RECORDED = Set.of(100001L, 100002L, 100003L);

  private static Adaptation adaptation(
      long number, long to, Relation relation, Status status, String country, boolean counted) {
    var dossier =
        new AdaptationDossier(
            relation,
            status,
            List.of("DZA"),
            List.of(country),
            0,
            0,
            List.of(),
            Lang.EN,
            Map.of(),
            List.of());
    return new Adaptation(
        number,
        "" + number,
        Origin.DERIVED,
        Cover.OPEN,
        100001,
        to,
        dossier,
        counted,
        Instant.EPOCH,
        null,
        "");
  }

  private static Uptake uptake(Uptake before, Adaptation... all) {
    return Reckoning.of(List.of(all), RECORDED, Map.of(100001L, before), TODAY)
        .uptakes()
        .getOrDefault(100001L, Uptake.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "ADAPTED_FROM, COMPLETED, NER, 100002, 1",
    "ADAPTED_FROM, UNDER_WAY, NER, 100002, 1",
    "SCALED_FROM, COMPLETED, NER, 100002, 1",
    "ADAPTED_FROM, CONSIDERED, NER, 100002, 0",
    "ADAPTED_FROM, ABANDONED, NER, 100002, 0",
    "ADAPTED_FROM, UNKNOWN, NER, 100002, 0",
    "ADAPTED_FROM, COMPLETED, DZA, 100002, 0",
    "ADAPTED_FROM, COMPLETED, NER, 999999, 0",
    "ADAPTED_FROM, COMPLETED, NER, 0, 0",
    "INSPIRED_BY, COMPLETED, NER, 100002, 0",
    "TESTED_IN, COMPLETED, NER, 100002, 0",
    "TRANSFERRED, COMPLETED, NER, 0, 0"
  })
  void onlyACarriedOutAdaptationElsewhereWithARecordCounts(
      Relation relation, Status status, String country, long to, int count) {
    assertThat(uptake(Uptake.NONE, adaptation(1, to, relation, status, country, false)))
        .isEqualTo(new Uptake(count, List.of()));
  }

  @Test
  void twoRecordsOfOneAdaptationCountOnce() {
    var one = adaptation(1, 100002, Relation.ADAPTED_FROM, Status.COMPLETED, "NER", false);
    var same = adaptation(2, 100002, Relation.SCALED_FROM, Status.UNDER_WAY, "NER", false);
    var other = adaptation(3, 100003, Relation.ADAPTED_FROM, Status.COMPLETED, "MLI", false);

    assertThat(uptake(Uptake.NONE, one, same).adaptations()).isEqualTo(1);
    assertThat(uptake(Uptake.NONE, one, same, other).adaptations()).isEqualTo(2);
  }

  @Test
  void whatCountedAndNoLongerDoesIsASetbackWithItsDayPlaceAndReason() {
    var one = adaptation(1, 100002, Relation.ADAPTED_FROM, Status.ABANDONED, "NER", true);

    assertThat(uptake(new Uptake(2, List.of()), one).setbacks())
        .containsExactly(new Setback(TODAY, 1, List.of("NER"), "abandoned", 2));
  }

  @Test
  void aSetbackIsForgottenWhenItsAdaptationCountsAgain() {
    var before = new Uptake(0, List.of(new Setback(TODAY, 1, List.of("NER"), "abandoned", 1)));
    var one = adaptation(1, 100002, Relation.ADAPTED_FROM, Status.UNDER_WAY, "NER", false);

    assertThat(uptake(before, one)).isEqualTo(new Uptake(1, List.of()));
  }

  @Test
  void aSetbackOfWhatIsNoLongerThereNamesNoPlace() {
    var before = new Uptake(0, List.of(new Setback(TODAY, 1, List.of("NER"), "abandoned", 1)));

    assertThat(uptake(before).setbacks())
        .singleElement()
        .satisfies(setback -> assertThat(setback.countries()).isEmpty());
  }
}
