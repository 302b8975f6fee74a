package org.baraza.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.practice.Confirmation;
import org.baraza.practice.Confirmation.Endorsement;
import org.baraza.review.Step.Deed;

/** The steps of a submission, in rounds: each time it is submitted, all is judged anew. */
final class Course {

  private final List<Step> steps;

  Course(List<Step> steps) {
    this.steps = new ArrayList<>(steps);
  }

  void add(Step step) {
    steps.add(step);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Whether this account validated or reviewed it in this round. */
  boolean wasJudgedBy(AccountId who) {
    return round()
        .filter(step -> step.deed() == Deed.VALIDATED || step.deed() == Deed.REVIEWED)
        .anyMatch(step -> step.by() == who.number());
  }

  /** What was done since it was last submitted. */
  private Stream<Step> round() {
    var begun = 0;
    for (int i = 0; i < steps.size(); i++) {
      begun = steps.get(i).deed().isSubmission() ? i : begun;
    }
    return steps.subList(begun, steps.size()).stream();
  }

  /** How often it was submitted. */
  int rounds() {
    return (int) steps.stream().filter(step -> step.deed().isSubmission()).count();
  }

  /** What countries did to stand by it, in this round. */
  List<Step> validations() {
    return round().filter(step -> step.deed() == Deed.VALIDATED).toList();
  }

  private Optional<Step> reviewed() {
    return round().filter(step -> step.deed() == Deed.REVIEWED).findFirst();
  }

  /** Who stands by it, once its safeguards were reviewed favourably. */
  Confirmation confirmation() {
    var review = reviewed().orElseThrow(Refused.OutOfTurn::new);
    var safeguards = review.details().safeguards();
    if (safeguards == null) {
      throw new Refused.OutOfTurn();
    }
    return new Confirmation(
        validations().stream().map(step -> Endorsement.of(step.country(), day(step.at()))).toList(),
        safeguards.conclusion().code(),
        safeguards.conditions(),
        day(review.at()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** Whom its present step was put into the hands of, or nobody. */
  long assignee() {
    var last = steps.getLast();
    return last.deed() == Deed.REASSIGNED ? last.details().assignee() : Submission.NOBODY;
  }

  /** Whether its present step was in this account's hands, or is. */
  boolean wasHeldBy(AccountId who) {
    return steps.reversed().stream()
        .takeWhile(step -> step.deed() == Deed.REASSIGNED)
        .anyMatch(step -> step.details().assignee() == who.number());
  }
}
