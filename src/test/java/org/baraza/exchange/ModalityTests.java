package org.baraza.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.RunningHouse;
import org.baraza.exchange.Modality.Scale;
import org.baraza.exchange.Party.Role;
import org.baraza.world.Atlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide an exchange reaches, by who takes part. */
@RunningHouse
class ModalityTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

  private final Atlas atlas;

  ModalityTests(Atlas atlas) {
    this.atlas = atlas;
  }

  @ParameterizedTest
  @CsvSource({
    "country:KEN, country:MRT, '', BILATERAL, 002, false",
    "country:IDN, country:MRT, '', BILATERAL, 002 142, false",
    "country:KEN, country:MRT country:SEN, '', REGIONAL, 002, false",
    "country:KEN, grouping:AU, '', REGIONAL, 002, false",
    "grouping:AU, grouping:ASEAN, '', INTERREGIONAL, 002 142, false",
    "country:IDN country:COL, country:MRT, '', INTERREGIONAL, 002 019 142, false",
    "country:KEN, country:MRT, country:JPN, BILATERAL, 002, true",
    "country:KEN, country:MRT country:SEN, grouping:ASEAN, REGIONAL, 002, true"
  })
  void theReachFollowsFromWhoGivesAndReceives(
      String giving,
      String receiving,
      String supporting,
      Scale scale,
      String regions,
      boolean third) {
    var parties =
        Stream.of(
                parties(giving, Role.PROVIDER),
                parties(receiving, Role.BENEFICIARY),
                parties(supporting, Role.SUPPORTER))
            .flatMap(all -> all)
            .toList();

    assertThat(Modality.of(parties, atlas, TODAY))
        .isEqualTo(new Modality(scale, Set.copyOf(List.of(regions.split(" "))), third));
  }

  private static Stream<Party> parties(String keys, Role role) {
    return Stream.of(keys.split(" "))
        .filter(key -> !key.isEmpty())
        .map(key -> new Party(key, Set.of(role), null));
  }
}
