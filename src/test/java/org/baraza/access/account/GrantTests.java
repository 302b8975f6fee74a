package org.baraza.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.junit.jupiter.api.Test;

class GrantTests {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant MIDDLE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void aRoleIsHeldFromItsStartUntilItsEnd() {
    var grant = grant(Optional.of(END), Optional.empty());

    assertThat(grant.isHeldAt(START.minusSeconds(1))).isFalse();
    assertThat(grant.isHeldAt(START)).isTrue();
    assertThat(grant.isHeldAt(END.minusSeconds(1))).isTrue();
    assertThat(grant.isHeldAt(END)).isFalse();
  }

  @Test
  void aRoleWithoutEndIsHeldUntilItIsWithdrawn() {
    assertThat(grant(Optional.empty(), Optional.empty()).isHeldAt(END.plusSeconds(1))).isTrue();
    assertThat(grant(Optional.empty(), Optional.of(MIDDLE)).isHeldAt(MIDDLE)).isFalse();
  }

  @Test
  void whatIsStillToComeIsNotOver() {
    var grant = grant(Optional.of(END), Optional.empty());

    assertThat(grant.isOver(START.minusSeconds(1))).isFalse();
    assertThat(grant.isOver(MIDDLE)).isFalse();
    assertThat(grant.isOver(END)).isTrue();
    assertThat(grant(Optional.of(END), Optional.of(START)).isOver(START.minusSeconds(1))).isTrue();
  }

  private static Grant grant(Optional<Instant> until, Optional<Instant> withdrawn) {
    var mandate = new Mandate(Role.FOCAL_POINT, "MRT");
    return new Grant(1, new AccountId(482_130), mandate, START, until, 0, withdrawn, "");
  }
}
