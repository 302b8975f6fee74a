package org.baraza.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.relay.Contact.State;
import org.junit.jupiter.api.Test;

class ContactTests {

  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Reader ASKER = Reader.of(new AccountId(1), Set.of());
  private static final Reader ADDRESSEE = Reader.of(new AccountId(2), Set.of());

  @Test
  void whoAsksIsNotToldOfARefusalInSilence() {
    assertThat(one(State.SILENCED).told(ASKER, NOW)).isEqualTo(State.SENT);
    assertThat(one(State.SILENCED).told(ADDRESSEE, NOW)).isEqualTo(State.SILENCED);
    assertThat(one(State.DECLINED).told(ASKER, NOW)).isEqualTo(State.DECLINED);
  }

  @Test
  void whoAsksMayDoTheSameWhetherItWaitsOrWasDeclinedInSilence() {
    for (var state : new State[] {State.SENT, State.SILENCED}) {
      assertThat(one(state).mayWrite(ASKER, NOW)).isFalse();
      assertThat(one(state).mayClose(ASKER, NOW)).isTrue();
      assertThat(one(state).told(ASKER, NOW.plusSeconds(60))).isEqualTo(State.CLOSED);
    }
    assertThat(one(State.SENT).mayWrite(ADDRESSEE, NOW)).isTrue();
    assertThat(one(State.SENT).mayDecline(ADDRESSEE, NOW)).isTrue();
    assertThat(one(State.SILENCED).mayWrite(ADDRESSEE, NOW)).isFalse();
  }

  @Test
  void bothWriteAndEndWhatWasAnswered() {
    for (var party : new Reader[] {ASKER, ADDRESSEE}) {
      assertThat(one(State.ANSWERED).mayWrite(party, NOW)).isTrue();
      assertThat(one(State.ANSWERED).mayClose(party, NOW)).isTrue();
      assertThat(one(State.ANSWERED).mayDecline(party, NOW)).isFalse();
      assertThat(one(State.CLOSED).mayWrite(party, NOW)).isFalse();
      assertThat(one(State.ANSWERED).mayWrite(party, NOW.plusSeconds(60))).isFalse();
    }
  }

  private static Contact one(State state) {
    return new Contact(
        123_456,
        new AccountId(1),
        "tester",
        654_321,
        "MRT",
        null,
        null,
        Lang.FR,
        state,
        NOW,
        NOW.plusSeconds(60),
        Set.of("account:1", "account:2"));
  }
}
