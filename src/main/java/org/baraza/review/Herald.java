package org.baraza.review;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Tells of what was done: the journal, whoever is to act next, and who waits for an answer. */
@Component
class Herald {

  static final String WAITING = "review.waiting";
  static final String DECIDED = "review.decided";
  static final String OVERDUE = "review.overdue";
  static final String PASSED = "review.passed";

  private final Journal journal;
  private final Outbox outbox;
  private final People people;
  private final List<Submissions.Companion> companions;

  Herald(Journal journal, Outbox outbox, People people, List<Submissions.Companion> companions) {
    this.journal = journal;
    this.outbox = outbox;
    this.people = people;
    this.companions = companions;
  }

  /** Tells of the last step of a submission. */
  void tell(Submission one, AccountId actor) {
    var step = one.steps().getLast();
    var isPublished = one.state() == State.PUBLISHED;
    companions.forEach(
        room -> room.follow(one.number(), one.practice(), one.readers(), isPublished));
    note(
        actor,
        "submission.".concat(step.deed().code()),
        "submission/" + one.number(),
        Map.of("practice", String.valueOf(one.practice()), "country", step.country()));
    if (one.state().isJudged()) {
      nextOf(one).forEach(person -> post(WAITING, person.id(), "submission", one.number()));
    }
    if (one.author() != Submission.NOBODY && one.author() != actor.number()) {
      post(DECIDED, new AccountId(one.author()), "submission", one.number());
    }
  }

  /** What rooms above show on the page of a submission. */
  List<Content> companions(long submission, Frame frame, Reader reader) {
    return companions.stream()
        .flatMap(room -> room.of(submission, frame, reader).stream())
        .toList();
  }

  /** Reminds those whose turn it is; the facilitator too, once it is overdue. */
  void remind(Submission one, boolean isOverdue) {
    var reminded =
        isOverdue
            ? Stream.concat(nextOf(one).stream(), facilitators().stream()).distinct().toList()
            : nextOf(one);
    reminded.forEach(person -> post(OVERDUE, person.id(), "submission", one.number()));
    journal.note(
        Journal.NOBODY,
        "submission.reminded",
        "submission/" + one.number(),
        Map.of("letters", String.valueOf(reminded.size())));
  }

  /** Tells who is next, who was overdue, and the facilitators, that a step was passed on. */
  void passed(Submission one, AccountId from, AccountId to) {
    post(WAITING, to, "submission", one.number());
    post(PASSED, from, "submission", one.number());
    facilitators().forEach(person -> post(OVERDUE, person.id(), "submission", one.number()));
    journal.note(
        Journal.NOBODY,
        "submission.passed",
        "submission/" + one.number(),
        Map.of("from", from.toString(), "to", to.toString()));
  }

  /** Tells an account that something it waits for was decided. */
  void decided(long account, String noun, long number) {
    if (account != Submission.NOBODY) {
      post(DECIDED, new AccountId(account), noun, number);
    }
  }

  /** Tells those who hold a role that a report waits. */
  void waiting(Role role, String of, long report) {
    people.holders(role, of).forEach(person -> post(WAITING, person.id(), "report", report));
  }

  void note(AccountId actor, String act, String subject, Map<String, String> details) {
    journal.note(actor.number(), act, subject, details);
  }

  /** Who may take the next step; the facilitator where a country has nobody to speak for it. */
  List<Person> nextOf(Submission one) {
    if (one.assignee() != Submission.NOBODY) {
      return people.person(new AccountId(one.assignee())).stream().toList();
    }
    return candidates(one).filter(person -> one.isFree(person.id())).distinct().toList();
  }

  /** Whom the facilitator may put its next step into the hands of. */
  List<Person> successorsOf(Submission one) {
    return candidates(one)
        .filter(person -> one.isFree(person.id()) && one.isJudgedBy(people.reader(person.id())))
        .filter(person -> person.id().number() != one.assignee())
        .distinct()
        .toList();
  }

  private Stream<Person> candidates(Submission one) {
    return switch (one.state()) {
      case SUBMITTED -> one.awaited().stream().flatMap(country -> speakers(country, one));
      case SAFEGUARDS -> people.holders(Role.REVIEWER, "").stream();
      case EDITING -> people.holders(Role.EDITOR, "").stream();
      case PUBLISHED, CHANGES_ASKED, DECLINED, WITHDRAWN -> Stream.of();
    };
  }

  private Stream<Person> speakers(String country, Submission one) {
    return isMute(country, one)
        ? facilitators().stream()
        : people.holders(Role.FOCAL_POINT, country).stream();
  }

  /** Whether nobody who may judge this submission speaks for the country. */
  boolean isMute(String country, Submission one) {
    return people.holders(Role.FOCAL_POINT, country).stream()
        .noneMatch(person -> one.isFree(person.id()));
  }

  private List<Person> facilitators() {
    return people.holders(Role.FACILITATOR, "");
  }

  private void post(String kind, AccountId to, String noun, long number) {
    outbox.post(new Occasion(kind, Map.of("to", to.toString(), noun, String.valueOf(number))));
  }
}
