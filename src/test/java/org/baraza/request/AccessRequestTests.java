package org.baraza.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.request.AccessRequest.State;
import org.junit.jupiter.api.Test;

class AccessRequestTests {

  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Reader ASKER = Reader.of(new AccountId(1), Set.of());
  private static final Reader OWNER =
      Reader.of(new AccountId(2), Set.of(new Mandate(Role.FOCAL_POINT, "MRT")));

  @Test
  void onlyWhoAskedDoesNotLearnOfARefusalWithoutWords() {
    assertThat(one(State.DECLINED, "").told(ASKER, NOW)).isEqualTo(State.OPEN);
    assertThat(one(State.DECLINED, "").told(OWNER, NOW)).isEqualTo(State.DECLINED);
    assertThat(one(State.DECLINED, "No").told(ASKER, NOW)).isEqualTo(State.DECLINED);
  }

  @Test
  void whatHadItsTimeIsOverForEverybody() {
    var later = NOW.plusSeconds(60);
    assertThat(one(State.GRANTED, "").told(ASKER, later)).isEqualTo(State.EXPIRED);
    assertThat(one(State.OPEN, "").told(OWNER, later)).isEqualTo(State.EXPIRED);
    assertThat(one(State.DECLINED, "").told(ASKER, later)).isEqualTo(State.EXPIRED);
  }

  @Test
  void onlyACountryOfThePracticeAnswersAndNobodyTheirOwn() {
    assertThat(one(State.OPEN, "").isOwnedBy(OWNER)).isTrue();
    assertThat(one(State.OPEN, "").isOwnedBy(ASKER)).isFalse();
    var both = Reader.of(new AccountId(1), OWNER.mandates());
    assertThat(one(State.OPEN, "").isOwnedBy(both)).isFalse();
  }

  private static AccessRequest one(State state, String grounds) {
    return new AccessRequest(
        123_456,
        new AccountId(1),
        654_321,
        "For our plan",
        state,
        NOW,
        NOW.plusSeconds(60),
        grounds,
        Set.of("account:1", "country:MRT"));
  }
}
