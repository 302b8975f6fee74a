package org.baraza.forum.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baraza.forum.consultation.Consultation.Option;
import org.junit.jupiter.api.Test;

class ConsultationTests {

  private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

  @Test
  void oneVotesUntilTheLastDayIsOver() {
    var one = consultation(false, true, 0);
    assertThat(one.isOpen(LAST)).isTrue();
    assertThat(one.isOpen(LAST.plusDays(1))).isFalse();
  }

  @Test
  void whatIsChosenInSecretIsToldAtTheEndAloneAndNeverOfAFew() {
    assertThat(consultation(false, true, 100).isTold(LAST)).isFalse();
    assertThat(consultation(false, true, 5).isTold(LAST.plusDays(1))).isTrue();
    assertThat(consultation(false, true, 4).isTold(LAST.plusDays(1))).isFalse();
    assertThat(consultation(false, true, 4).isTooFew(LAST)).isFalse();
    assertThat(consultation(false, true, 4).isTooFew(LAST.plusDays(1))).isTrue();
    assertThat(consultation(false, false, 0).isTold(LAST)).isTrue();
    assertThat(consultation(false, false, 0).isTooFew(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aVoteChoosesWhatThereIsAndNotMoreThanIsAsked() {
    assertThat(consultation(false, false, 0).admits(List.of(1))).isTrue();
    assertThat(consultation(false, false, 0).admits(List.of(1, 2))).isFalse();
    assertThat(consultation(true, false, 0).admits(List.of(1, 2))).isTrue();
    assertThat(consultation(true, false, 0).admits(List.of())).isFalse();
    assertThat(consultation(true, false, 0).admits(List.of(3))).isFalse();
    assertThat(consultation(true, false, 0).admits(List.of(0))).isFalse();
  }

  private static Consultation consultation(boolean several, boolean secret, int voted) {
    var options = List.of(new Option(1, "Yes", 0), new Option(2, "No", 0));
    return new Consultation(123_456, several, secret, LAST, voted, options);
  }
}
