package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Dossiers;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.practice.Confirmation;
import org.baraza.review.Safeguards.Conclusion;
import org.baraza.review.Step.Deed;
import org.baraza.review.Submissions.Offer;
import org.junit.jupiter.api.Test;

/** Who may do what to a submission, and when. */
class SubmissionTests {

  private static final Instant DAY = Instant.parse("2026-03-01T09:00:00Z");
  private static final AccountId AUTHOR = new AccountId(1);
  private static final Reader AUTHOR_WITH_EVERY_ROLE =
      reader(
          1,
          new Mandate(Role.FOCAL_POINT, "MRT"),
          Mandate.of(Role.REVIEWER),
          Mandate.of(Role.EDITOR));
  private static final Reader MAURITANIA = reader(2, new Mandate(Role.FOCAL_POINT, "MRT"));
  private static final Reader NIGER = reader(3, new Mandate(Role.FOCAL_POINT, "NER"));
  private static final Reader REVIEWER = reader(4, Mandate.of(Role.REVIEWER));
  private static final Reader EDITOR = reader(5, Mandate.of(Role.EDITOR));
  private static final Reader FACILITATOR = reader(6, Mandate.of(Role.FACILITATOR));

  @Test
  void aSubmissionGoesFromItsCountryOverItsSafeguardsToTheEditor() {
    var one = submitted("MRT");
    assertThat(one.state()).isEqualTo(State.SUBMITTED);

    one.validate(MAURITANIA, "MRT", "", DAY);
    assertThat(one.state()).isEqualTo(State.SAFEGUARDS);

    one.review(REVIEWER, favourable(), DAY);
    assertThat(one.state()).isEqualTo(State.EDITING);

    one.publish(EDITOR, "Première version", DAY);
    assertThat(one.state()).isEqualTo(State.PUBLISHED);
    assertThat(one.confirmation())
        .isEqualTo(
            new Confirmation(
                List.of(Confirmation.Endorsement.of("MRT", LocalDate.of(2026, 3, 1))),
                "favourable",
                "",
                LocalDate.of(2026, 3, 1)));
  }

  @Test
  void everyCountryOfOriginValidates() {
    var one = submitted("MRT", "NER");

    one.validate(MAURITANIA, "MRT", "", DAY);
    assertThat(one.state()).isEqualTo(State.SUBMITTED);
    assertThat(one.awaited()).containsExactly("NER");

    one.validate(NIGER, "NER", "", DAY);
    assertThat(one.state()).isEqualTo(State.SAFEGUARDS);
  }

  @Test
  void aCountryValidatesOnce() {
    var one = submitted("MRT", "NER");
    one.validate(MAURITANIA, "MRT", "", DAY);

    refused(() -> one.validate(MAURITANIA, "MRT", "", DAY), Refused.NotEntitled.class);
  }

  @Test
  void onlyTheFocalPointOfACountryValidatesForIt() {
    var one = submitted("MRT", "NER");

    refused(() -> one.validate(MAURITANIA, "NER", "", DAY), Refused.NotEntitled.class);
    refused(() -> one.validate(REVIEWER, "MRT", "", DAY), Refused.NotEntitled.class);
    refused(() -> one.validate(FACILITATOR, "MRT", "", DAY), Refused.NotEntitled.class);
    refused(() -> one.validate(Reader.anyone(), "MRT", "", DAY), Refused.NotEntitled.class);
  }

  @Test
  void nobodyJudgesTheirOwnSubmission() {
    var one = submitted("MRT");
    refused(
        () -> one.validate(AUTHOR_WITH_EVERY_ROLE, "MRT", "", DAY), Refused.OwnSubmission.class);

    one.validate(MAURITANIA, "MRT", "", DAY);
    refused(
        () -> one.review(AUTHOR_WITH_EVERY_ROLE, favourable(), DAY), Refused.OwnSubmission.class);

    one.review(REVIEWER, favourable(), DAY);
    refused(() -> one.publish(AUTHOR_WITH_EVERY_ROLE, "", DAY), Refused.OwnSubmission.class);
    refused(
        () -> one.reword(AUTHOR_WITH_EVERY_ROLE, one.dossier(), "", DAY),
        Refused.OwnSubmission.class);
    refused(() -> one.decline(AUTHOR_WITH_EVERY_ROLE, "", DAY), Refused.OwnSubmission.class);
  }

  @Test
  void whoValidatedReviewsNothingAndPublishesNothing() {
    var both =
        reader(
            2,
            new Mandate(Role.FOCAL_POINT, "MRT"),
            Mandate.of(Role.REVIEWER),
            Mandate.of(Role.EDITOR));
    var one = submitted("MRT");
    one.validate(both, "MRT", "", DAY);
    refused(() -> one.review(both, favourable(), DAY), Refused.SecondHat.class);

    one.review(REVIEWER, favourable(), DAY);
    refused(() -> one.publish(both, "", DAY), Refused.SecondHat.class);
  }

  @Test
  void whoReviewedPublishesNothing() {
    var both = reader(4, Mandate.of(Role.REVIEWER), Mandate.of(Role.EDITOR));
    var one = validated();
    one.review(both, favourable(), DAY);

    refused(() -> one.publish(both, "", DAY), Refused.SecondHat.class);
  }

  @Test
  void noStepIsSkipped() {
    var one = submitted("MRT");

    refused(() -> one.review(REVIEWER, favourable(), DAY), Refused.OutOfTurn.class);
    refused(() -> one.publish(EDITOR, "", DAY), Refused.OutOfTurn.class);
    refused(one::confirmation, Refused.OutOfTurn.class);
  }

  @Test
  void withoutTheRoleNobodyReviewsOrPublishes() {
    var one = validated();
    refused(() -> one.review(EDITOR, favourable(), DAY), Refused.NotEntitled.class);

    one.review(REVIEWER, favourable(), DAY);
    refused(() -> one.publish(FACILITATOR, "", DAY), Refused.NotEntitled.class);
  }

  @Test
  void anUnfavourableReviewSendsItBackToItsAuthor() {
    var one = validated();
    one.review(REVIEWER, concluded(Conclusion.UNFAVOURABLE), DAY);

    assertThat(one.state()).isEqualTo(State.CHANGES_ASKED);
    refused(() -> one.publish(EDITOR, "", DAY), Refused.OutOfTurn.class);
  }

  @Test
  void afterChangesAllIsJudgedAnew() {
    var one = validated();
    one.askForChanges(REVIEWER, "Trop vague", Map.of("results", "Quelle source ?"), DAY);
    assertThat(one.state()).isEqualTo(State.CHANGES_ASKED);

    one.resubmit(AUTHOR, offer(dossier("Un autre titre", "MRT")), DAY);

    assertThat(one.state()).isEqualTo(State.SUBMITTED);
    assertThat(one.awaited()).containsExactly("MRT");
    assertThat(one.rounds()).isEqualTo(2);
    assertThat(one.steps().getLast().details().changes()).isNotEmpty();
    one.validate(MAURITANIA, "MRT", "", DAY);
    one.review(REVIEWER, favourable(), DAY);
    assertThat(one.state()).isEqualTo(State.EDITING);
  }

  @Test
  void onlyItsAuthorSubmitsItAgainAndOnlyWhenAsked() {
    var one = validated();
    refused(() -> one.resubmit(AUTHOR, one.offer(), DAY), Refused.OutOfTurn.class);

    one.askForChanges(REVIEWER, "", Map.of(), DAY);
    refused(() -> one.resubmit(new AccountId(9), one.offer(), DAY), Refused.NotEntitled.class);
  }

  @Test
  void anEditorChangesWordsAndNothingElse() {
    var one = validated();
    one.review(REVIEWER, favourable(), DAY);

    refused(
        () -> one.reword(EDITOR, dossier("Une pratique", "NER"), "", DAY),
        Refused.NotEntitled.class);
    one.reword(EDITOR, dossier("Une meilleure pratique", "MRT"), "Plus clair", DAY);
    one.reword(EDITOR, one.dossier(), "Rien", DAY);

    assertThat(one.steps()).filteredOn(step -> step.deed() == Deed.EDITED).hasSize(1);
    one.publish(EDITOR, "", DAY);
    assertThat(one.state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void onlyItsAuthorWithdrawsItAndOnlyWhileItIsOpen() {
    var one = submitted("MRT");
    refused(() -> one.withdraw(MAURITANIA, "", DAY), Refused.NotEntitled.class);

    one.decline(MAURITANIA, "Pas de chez nous", DAY);
    assertThat(one.state()).isEqualTo(State.DECLINED);
    refused(() -> one.withdraw(AUTHOR_WITH_EVERY_ROLE, "", DAY), Refused.OutOfTurn.class);
  }

  @Test
  void aTakenOverRecordNeedsNoEditorAndCannotBeSentBack() {
    var one = Submission.takenOver(7, 8, dossier("Une pratique", "MRT"), MAURITANIA, "MRT", DAY);
    assertThat(one.state()).isEqualTo(State.SAFEGUARDS);
    refused(() -> one.askForChanges(REVIEWER, "", Map.of(), DAY), Refused.NotEntitled.class);

    one.review(REVIEWER, favourable(), DAY);
    assertThat(one.state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void aTakenOverRecordWhoseSafeguardsFailStaysAsItWas() {
    var one = Submission.takenOver(7, 8, dossier("Une pratique", "MRT"), MAURITANIA, "MRT", DAY);
    one.review(REVIEWER, concluded(Conclusion.UNFAVOURABLE), DAY);

    assertThat(one.state()).isEqualTo(State.DECLINED);
  }

  @Test
  void onlyTheFacilitatorReassignsAndOnlyToWhoIsFree() {
    var one = validated();
    refused(() -> one.assign(REVIEWER, new AccountId(9), DAY), Refused.NotEntitled.class);
    refused(() -> one.assign(FACILITATOR, AUTHOR, DAY), Refused.SecondHat.class);
    refused(() -> one.assign(FACILITATOR, new AccountId(2), DAY), Refused.SecondHat.class);

    one.assign(FACILITATOR, new AccountId(9), DAY);
    assertThat(one.awaits(REVIEWER)).isFalse();
    assertThat(one.awaits(reader(9, Mandate.of(Role.REVIEWER)))).isTrue();
  }

  @Test
  void whatIsInNobodysHandsIsNotPassedOnAndNobodyGetsItTwice() {
    var one = validated();
    var first = new AccountId(8);
    var second = new AccountId(9);
    refused(() -> one.pass(first, DAY), Refused.OutOfTurn.class);
    one.assign(FACILITATOR, first, DAY);
    refused(() -> one.pass(AUTHOR, DAY), Refused.SecondHat.class);
    refused(() -> one.pass(first, DAY), Refused.SecondHat.class);

    one.pass(second, DAY.plusSeconds(60));
    assertThat(one.awaits(reader(8, Mandate.of(Role.REVIEWER)))).isFalse();
    assertThat(one.awaits(reader(9, Mandate.of(Role.REVIEWER)))).isTrue();
    assertThat(one.since()).isEqualTo(DAY.plusSeconds(60));
    assertThat(one.steps().getLast().details().overdue()).isEqualTo(8);
    refused(() -> one.pass(first, DAY), Refused.SecondHat.class);
    one.review(reader(9, Mandate.of(Role.REVIEWER)), favourable(), DAY);
    assertThat(one.wasHeldBy(first)).as("in this step").isFalse();
  }

  @Test
  void itIsSeenByItsAuthorItsCountriesTheFacilitatorAndWhoeverIsNext() {
    var one = submitted("MRT", "NER");
    assertThat(one.readers())
        .containsExactlyInAnyOrder("account:1", "country:MRT", "country:NER", "role:facilitator");

    one.validate(MAURITANIA, "MRT", "", DAY);
    one.validate(NIGER, "NER", "", DAY);
    assertThat(one.readers()).contains("role:reviewer").doesNotContain("role:editor");

    one.review(REVIEWER, favourable(), DAY);
    assertThat(one.readers()).contains("role:editor", "account:4").doesNotContain("role:reviewer");
  }

  @Test
  void whatBelongsToNoCountryGoesToTheSafeguardsAtOnce() {
    assertThat(submitted().state()).isEqualTo(State.SAFEGUARDS);
  }

  private static void refused(ThrowingCallable act, Class<? extends Refused> why) {
    assertThatThrownBy(act).isInstanceOf(why);
  }

  private static Submission submitted(String... countries) {
    return Submission.of(7, 7, AUTHOR, offer(dossier("Une pratique", countries)), DAY);
  }

  private static Submission validated() {
    var one = submitted("MRT");
    one.validate(MAURITANIA, "MRT", "", DAY);
    return one;
  }

  private static Offer offer(Dossier dossier) {
    return new Offer(dossier, false, Optional.empty(), Optional.empty());
  }

  private static Dossier dossier(String title, String... countries) {
    return Dossiers.from(Saying.of(Lang.FR, title), List.of(countries));
  }

  private static Safeguards favourable() {
    return concluded(Conclusion.FAVOURABLE);
  }

  private static Safeguards concluded(Conclusion conclusion) {
    return new Safeguards(Map.of(), conclusion, "");
  }

  private static Reader reader(long account, Mandate... mandates) {
    return Reader.of(new AccountId(account), Set.of(mandates));
  }
}
