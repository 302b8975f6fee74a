package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.review.Report.Kind;
import org.baraza.review.Report.Outcome;
import org.junit.jupiter.api.Test;

/** Who decides on a report, and who may appeal. */
class ReportTests {

  private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");
  private static final Set<String> MAURITANIA = Set.of("MRT");
  private static final Reader MODERATOR = reader(3, Mandate.of(Role.MODERATOR));
  private static final Reader OTHER_MODERATOR = reader(4, Mandate.of(Role.MODERATOR));
  private static final Reader AUTHOR = reader(2);

  @Test
  void whoMadeItDoesNotDecideIt() {
    refused(
        () -> decide(report(Kind.REPORT), reader(1, Mandate.of(Role.MODERATOR))),
        Refused.OwnSubmission.class);
  }

  @Test
  void theAuthorOfThePracticeDoesNotDecideIt() {
    refused(
        () -> decide(report(Kind.REPORT), reader(2, Mandate.of(Role.MODERATOR))),
        Refused.OwnSubmission.class);
  }

  @Test
  void aWithdrawalAskedForByACountryIsTheFacilitatorsToDecide() {
    refused(() -> decide(report(Kind.WITHDRAWAL), MODERATOR), Refused.NotEntitled.class);
    assertThat(decide(report(Kind.WITHDRAWAL), reader(5, Mandate.of(Role.FACILITATOR))).state())
        .isEqualTo(Report.State.DECIDED);
  }

  @Test
  void aReportIsDecidedOnce() {
    var decided = decide(report(Kind.REPORT), MODERATOR);

    refused(() -> decide(decided, OTHER_MODERATOR), Refused.OutOfTurn.class);
  }

  @Test
  void theAuthorAppealsOnceAndAnotherJudges() {
    var decided = decide(report(Kind.REPORT), MODERATOR);
    var appealed = decided.appeal(AUTHOR, MAURITANIA, "Nous contestons", DAY);

    refused(() -> appealed.judge(MODERATOR, Outcome.DISMISSED, "", DAY), Refused.SecondHat.class);
    var closed = appealed.judge(OTHER_MODERATOR, Outcome.DISMISSED, "Rétablie", DAY);
    assertThat(closed.state()).isEqualTo(Report.State.CLOSED);
    refused(() -> closed.appeal(AUTHOR, MAURITANIA, "Encore", DAY), Refused.OutOfTurn.class);
  }

  @Test
  void onlyTheAuthorOrACountryOfThePracticeAppeals() {
    var decided = decide(report(Kind.REPORT), MODERATOR);

    refused(() -> decided.appeal(reader(9), MAURITANIA, "", DAY), Refused.NotEntitled.class);
    refused(
        () -> decided.appeal(reader(9, new Mandate(Role.FOCAL_POINT, "NER")), MAURITANIA, "", DAY),
        Refused.NotEntitled.class);
    assertThat(
            decided
                .appeal(reader(9, new Mandate(Role.FOCAL_POINT, "MRT")), MAURITANIA, "", DAY)
                .state())
        .isEqualTo(Report.State.APPEALED);
  }

  @Test
  void whatChangesNothingCannotBeAppealedAgainst() {
    var dismissed = report(Kind.REPORT).decide(MODERATOR, Outcome.DISMISSED, "", DAY);

    refused(() -> dismissed.appeal(AUTHOR, MAURITANIA, "", DAY), Refused.OutOfTurn.class);
  }

  @Test
  void theAuthorLearnsOfItOnlyOnceThePracticeIsGone() {
    var report = report(Kind.REPORT);
    assertThat(report.readers(MAURITANIA))
        .containsExactlyInAnyOrder("account:1", "role:moderator", "role:facilitator");
    assertThat(decide(report, MODERATOR).readers(MAURITANIA)).contains("account:2", "country:MRT");
  }

  private static void refused(ThrowingCallable act, Class<? extends Refused> why) {
    assertThatThrownBy(act).isInstanceOf(why);
  }

  private static Report decide(Report report, Reader who) {
    return report.decide(who, Outcome.WITHDRAWN, "Un danger", DAY);
  }

  private static Report report(Kind kind) {
    return new Report(
        7, 8, kind, "danger", "", "Un texte", 1, DAY, 2, Report.State.OPEN, null, null, null);
  }

  private static Reader reader(long account, Mandate... mandates) {
    return Reader.of(new AccountId(account), Set.of(mandates));
  }
}
