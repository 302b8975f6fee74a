package org.baraza.forum.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.clinic.Clinic.Phase;
import org.junit.jupiter.api.Test;

class ClinicTests {

  private static final Instant BEGINS = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant ENDS = Instant.parse("2026-03-01T11:00:00Z");
  private static final AccountId EXPERT = new AccountId(123_456);

  private final Reader expert = Reader.of(EXPERT, Set.of());
  private final Reader other = Reader.of(new AccountId(123_457), Set.of());

  @Test
  void questionsComeBeforeAnswersInBetweenAndNothingAfter() {
    var one = new Clinic(1, EXPERT, true, BEGINS, ENDS);
    assertThat(one.phase(BEGINS.minusSeconds(1))).isEqualTo(Phase.BEFORE);
    assertThat(one.phase(BEGINS)).isEqualTo(Phase.LIVE);
    assertThat(one.phase(ENDS)).isEqualTo(Phase.OVER);
    assertThat(one.admits(other, false, BEGINS.minusSeconds(1))).isTrue();
    assertThat(one.admits(other, false, BEGINS)).isFalse();
    assertThat(one.admits(other, true, BEGINS)).isTrue();
    assertThat(one.admits(expert, false, BEGINS)).isTrue();
    assertThat(one.admits(expert, false, ENDS)).isFalse();
    assertThat(one.admits(other, true, ENDS)).isFalse();
  }

  @Test
  void whoIsAskedAnswersOnceTheyAccepted() {
    var asked = new Clinic(1, EXPERT, false, BEGINS, ENDS);
    assertThat(asked.admits(expert, false, BEGINS)).isFalse();
    assertThat(asked.isAsked(expert, BEGINS)).isTrue();
    assertThat(asked.isAsked(expert, ENDS)).isFalse();
    assertThat(asked.isAsked(other, BEGINS)).isFalse();
  }
}
