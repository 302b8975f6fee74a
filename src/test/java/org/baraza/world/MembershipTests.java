package org.baraza.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTests {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 29);

  @ParameterizedTest
  @CsvSource({
    "member, '', '', true",
    "member, 1975, '', true",
    "member, 2025-01-29, '', true",
    "member, 2025-01-30, '', false",
    "member, 1975, 2025-01-29, false",
    "member, 1975, 2025-01-30, true",
    "member, 1975, 2024, false",
    "member, 1975, 2025, false",
    "member, 1975, 2025-02, true",
    "member, 2025, '', true",
    "suspended, 1975, '', true",
    "withdrawal_announced, 1975, '', true",
    "observer, '', '', false",
    "former, 1975, '', false"
  })
  void aCountryBelongsFromItsFirstDayUntilBeforeItsLast(
      String standing, String since, String until, boolean belongs) {
    assertThat(membership(standing, since, until).holdsOn(DAY)).isEqualTo(belongs);
  }

  private static Membership membership(String standing, String since, String until) {
    return new Membership("ECOWAS", "MLI", standing, since, until, DAY, "source", "high", "");
  }
}
