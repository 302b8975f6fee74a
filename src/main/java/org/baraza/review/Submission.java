package org.baraza.review;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Revision;
import org.baraza.practice.Confirmation;
import org.baraza.review.Step.Deed;
import org.baraza.review.Step.Details;
import org.baraza.review.Submissions.Offer;

/**
 * A dossier on its way to being published. Each step is taken by another person, and none by who
 * submitted it.
 */
final class Submission {

  /** The author of what was taken in from public sources. */
  static final long NOBODY = 0;

  /** What can be done to a submission; each is a noun at the end of its address. */
  enum Act {
    VALIDATION,
    SAFEGUARDS,
    WORDING,
    PUBLICATION,
    CHANGES,
    REFUSAL,
    WITHDRAWAL,
    ASSIGNMENT;

    /** Whether it moves the submission on to its next step. */
    boolean isAwaited() {
      return this == VALIDATION || this == SAFEGUARDS || this == PUBLICATION;
    }
  }

  private final long number;
  private final long practice;
  private final long author;
  private final Course course;
  private Offer offer;
  private State state;
  private Instant since;

  Submission(
      long number,
      long practice,
      long author,
      Offer offer,
      State state,
      Instant since,
      List<Step> steps) {
    this.number = number;
    this.practice = practice;
    this.author = author;
    this.offer = offer;
    this.state = state;
    this.since = since;
    this.course = new Course(steps);
  }

  /** What somebody wrote and submits. */
  static Submission of(long number, long practice, AccountId author, Offer offer, Instant at) {
    var one = begun(number, practice, author.number(), offer, at);
    one.add(Deed.SUBMITTED, author, "", "", Map.of(), Details.NONE, at);
    one.begin(at);
    return one;
  }

  /** The present edition of a practice from public sources, which its country confirms as it is. */
  static Submission takenOver(
      long number, long practice, Dossier dossier, Reader who, String country, Instant at) {
    var offer = new Offer(dossier, false, Optional.empty(), Optional.empty());
    var one = begun(number, practice, NOBODY, offer, at);
    one.add(Deed.SUBMITTED, who.self(), country, "", Map.of(), Details.NONE, at);
    one.begin(at);
    one.validate(who, country, "", at);
    return one;
  }

  private static Submission begun(
      long number, long practice, long author, Offer offer, Instant at) {
    return new Submission(number, practice, author, offer, State.SUBMITTED, at, List.of());
  }

  /** Who belongs to no country has none to wait for. */
  private void begin(Instant at) {
    enter(dossier().countries().isEmpty() ? State.SAFEGUARDS : State.SUBMITTED, at);
  }

  /** Takes it up again after changes were asked for. */
  void resubmit(AccountId who, Offer next, Instant at) {
    if (state != State.CHANGES_ASKED) {
      throw new Refused.OutOfTurn();
    }
    if (author != who.number()) {
      throw new Refused.NotEntitled();
    }
    var changes = Revision.between(dossier(), next.dossier());
    offer = next;
    add(Deed.RESUBMITTED, who, "", "", Map.of(), Details.of(changes), at);
    begin(at);
  }

  /** A country of origin stands by it. */
  void validate(Reader who, String country, String grounds, Instant at) {
    allow(Act.VALIDATION, who);
    if (!awaitedOf(who).contains(country)) {
      throw new Refused.NotEntitled();
    }
    add(Deed.VALIDATED, who.self(), country, grounds, Map.of(), Details.NONE, at);
    if (awaited().isEmpty()) {
      enter(State.SAFEGUARDS, at);
    }
  }

  /** Its safeguards were reviewed; unless favourably, it goes back. */
  void review(Reader who, Safeguards safeguards, Instant at) {
    allow(Act.SAFEGUARDS, who);
    add(Deed.REVIEWED, who.self(), "", "", Map.of(), Details.of(safeguards), at);
    if (safeguards.isFavourable()) {
      enter(isTakenOver() ? State.PUBLISHED : State.EDITING, at);
    } else {
      enter(isTakenOver() ? State.DECLINED : State.CHANGES_ASKED, at);
    }
  }

  /** An editor words it better; what it says stays. */
  void reword(Reader who, Dossier next, String reason, Instant at) {
    allow(Act.WORDING, who);
    if (!dossier().reworded(next.titles(), next.accounts()).equals(next)) {
      throw new Refused.NotEntitled();
    }
    var changes = Revision.between(dossier(), next);
    if (!changes.isEmpty()) {
      offer = offer.with(next);
      add(Deed.EDITED, who.self(), "", reason, Map.of(), Details.of(changes), at);
    }
  }

  void publish(Reader who, String reason, Instant at) {
    allow(Act.PUBLICATION, who);
    add(Deed.PUBLISHED, who.self(), "", reason, Map.of(), Details.NONE, at);
    enter(State.PUBLISHED, at);
  }

  void askForChanges(Reader who, String grounds, Map<String, String> comments, Instant at) {
    allow(Act.CHANGES, who);
    add(Deed.CHANGES_ASKED, who.self(), actingFor(who), grounds, comments, Details.NONE, at);
    enter(State.CHANGES_ASKED, at);
  }

  void decline(Reader who, String grounds, Instant at) {
    allow(Act.REFUSAL, who);
    add(Deed.DECLINED, who.self(), actingFor(who), grounds, Map.of(), Details.NONE, at);
    enter(State.DECLINED, at);
  }

  void withdraw(Reader who, String grounds, Instant at) {
    allow(Act.WITHDRAWAL, who);
    add(Deed.WITHDRAWN, who.self(), "", grounds, Map.of(), Details.NONE, at);
    enter(State.WITHDRAWN, at);
  }

  /** Puts its next step into somebody's hands; the waiting begins anew. */
  void assign(Reader who, AccountId to, Instant at) {
    allow(Act.ASSIGNMENT, who);
    if (!isFree(to)) {
      throw new Refused.SecondHat();
    }
    add(Deed.REASSIGNED, who.self(), "", "", Map.of(), Details.assigned(to.number()), at);
    since = at;
  }

  /**
   * Passes its next step on from whom it was put into the hands of and who is overdue. The step is
   * noted as that of whoever holds it now: there is none of nobody.
   */
  void pass(AccountId to, Instant at) {
    if (!state.isJudged() || assignee() == NOBODY) {
      throw new Refused.OutOfTurn();
    }
    if (!isFree(to) || course.wasHeldBy(to)) {
      throw new Refused.SecondHat();
    }
    add(Deed.REASSIGNED, to, "", "", Map.of(), Details.passed(assignee(), to.number()), at);
    since = at;
  }

  /** Whether its present step was in this account's hands, or is. */
  boolean wasHeldBy(AccountId who) {
    return course.wasHeldBy(who);
  }

  /** What this reader may do to it now. */
  Set<Act> openTo(Reader who) {
    return Arrays.stream(Act.values())
        .filter(act -> objection(act, who).isEmpty())
        .collect(toCollection(() -> EnumSet.noneOf(Act.class)));
  }

  /** Whether this reader may take its next step. */
  boolean isJudgedBy(Reader who) {
    return openTo(who).stream().anyMatch(Act::isAwaited);
  }

  /** Whether its next step is this reader's to take, and not put into other hands. */
  boolean awaits(Reader who) {
    return isJudgedBy(who) && (assignee() == NOBODY || assignee() == who.self().number());
  }

  private void allow(Act act, Reader who) {
    objection(act, who)
        .ifPresent(refused -> {
          throw refused;
        });
  }

  private Optional<Refused> objection(Act act, Reader who) {
    if (who.account().isEmpty()) {
      return Optional.of(new Refused.NotEntitled());
    }
    return switch (act) {
      case VALIDATION -> judging(State.SUBMITTED, who);
      case SAFEGUARDS -> judging(State.SAFEGUARDS, who);
      case WORDING, PUBLICATION -> judging(State.EDITING, who);
      case REFUSAL -> judging(state, who);
      case CHANGES -> isTakenOver() ? Optional.of(new Refused.NotEntitled()) : judging(state, who);
      case WITHDRAWAL -> withdrawing(who);
      case ASSIGNMENT -> assigning(who);
    };
  }

  private Optional<Refused> judging(State turn, Reader who) {
    if (state != turn || !state.isJudged()) {
      return Optional.of(new Refused.OutOfTurn());
    }
    if (who.self().number() == author) {
      return Optional.of(new Refused.OwnSubmission());
    }
    if (!isEntitled(who)) {
      return Optional.of(new Refused.NotEntitled());
    }
    return state != State.SUBMITTED && course.wasJudgedBy(who.self())
        ? Optional.of(new Refused.SecondHat())
        : Optional.empty();
  }

  private boolean isEntitled(Reader who) {
    return switch (state) {
      case SUBMITTED -> !awaitedOf(who).isEmpty();
      case SAFEGUARDS -> who.holds(Role.REVIEWER);
      case EDITING -> who.holds(Role.EDITOR);
      case PUBLISHED, CHANGES_ASKED, DECLINED, WITHDRAWN -> false;
    };
  }

  private Optional<Refused> withdrawing(Reader who) {
    if (!state.isOpen()) {
      return Optional.of(new Refused.OutOfTurn());
    }
    return author == who.self().number()
        ? Optional.empty()
        : Optional.of(new Refused.NotEntitled());
  }

  private Optional<Refused> assigning(Reader who) {
    if (!state.isJudged()) {
      return Optional.of(new Refused.OutOfTurn());
    }
    return who.holds(Role.FACILITATOR) ? Optional.empty() : Optional.of(new Refused.NotEntitled());
  }

  /** Whether this account may judge it at all: neither wrote it nor judged it in another step. */
  boolean isFree(AccountId who) {
    return who.number() != author && (state == State.SUBMITTED || !course.wasJudgedBy(who));
  }

  /** The countries of origin that have not yet validated it. */
  Set<String> awaited() {
    var awaited = new TreeSet<>(dossier().countries());
    course.validations().forEach(step -> awaited.remove(step.country()));
    return awaited;
  }

  /** Those of them that this reader speaks for. */
  Set<String> awaitedOf(Reader who) {
    var awaited = awaited();
    awaited.retainAll(who.countries());
    return awaited;
  }

  private String actingFor(Reader who) {
    return state == State.SUBMITTED ? String.join(",", awaitedOf(who)) : "";
  }

  /** The keys that open it: its author, its countries, the facilitator, who is next, who was. */
  Set<String> readers() {
    var keys = new TreeSet<>(Set.of(Keys.role(Role.FACILITATOR)));
    dossier().countries().forEach(country -> keys.add(Keys.country(country)));
    course.steps().forEach(step -> keys.add(Keys.account(new AccountId(step.by()))));
    if (state == State.SAFEGUARDS) {
      keys.add(Keys.role(Role.REVIEWER));
    } else if (state == State.EDITING) {
      keys.add(Keys.role(Role.EDITOR));
    }
    return keys;
  }

  private void add(
      Deed deed,
      AccountId by,
      String country,
      String grounds,
      Map<String, String> comments,
      Details details,
      Instant at) {
    course.add(new Step(deed, by.number(), at, country, grounds.strip(), comments, details));
  }

  private void enter(State next, Instant at) {
    state = next;
    since = at;
  }

  /** How often it was submitted. */
  int rounds() {
    return course.rounds();
  }

  /** Who stands by it, once its safeguards were reviewed favourably. */
  Confirmation confirmation() {
    return course.confirmation();
  }

  /** Whom its present step was put into the hands of, or nobody. */
  long assignee() {
    return course.assignee();
  }

  /** Whether it is an edition from public sources that its country confirms. */
  boolean isTakenOver() {
    return author == NOBODY;
  }

  long number() {
    return number;
  }

  long practice() {
    return practice;
  }

  long author() {
    return author;
  }

  boolean isSnapshot() {
    return offer.isSnapshot();
  }

  Offer offer() {
    return offer;
  }

  Dossier dossier() {
    return offer.dossier();
  }

  State state() {
    return state;
  }

  Instant since() {
    return since;
  }

  List<Step> steps() {
    return course.steps();
  }
}
