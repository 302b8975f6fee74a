package org.baraza.centre;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendments;
import org.baraza.centre.CentreDossier.KeyFacts;
import org.baraza.centre.CentreProfile.Course;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a centre's page is kept. Its editors publish ordinary facts at once and propose changes of
 * key facts; the facilitator appoints editors, and publishes at once where they are not one.
 */
@Component
@Transactional
class CentreWorkshop {

  private static final JsonMapper JSON = new JsonMapper();

  private final CentreDesk desk;
  private final CentreShelf shelf;
  private final CentreEditors editors;
  private final Amendments amendments;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  CentreWorkshop(
      CentreDesk desk,
      CentreShelf shelf,
      CentreEditors editors,
      Amendments amendments,
      People people,
      Journal journal,
      Clock clock) {
    this.desk = desk;
    this.shelf = shelf;
    this.editors = editors;
    this.amendments = amendments;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether this reader may change the centre. */
  @Transactional(readOnly = true)
  boolean opens(Centre centre, Reader reader) {
    return reader.account().isPresent()
        && (reader.holds(Role.FACILITATOR) || editors.isOne(centre, reader));
  }

  /** A centre that this reader may change. */
  @Transactional(readOnly = true)
  Centre held(long number, Reader reader) {
    var centre = desk.open(number, reader);
    if (!opens(centre, reader)) {
      throw new NotThere();
    }
    return centre;
  }

  /** Whether what this reader changes of the key facts is published without review. */
  @Transactional(readOnly = true)
  boolean isTrusted(Centre centre, Reader reader) {
    return reader.holds(Role.FACILITATOR) && !editors.isOne(centre, reader);
  }

  /** Says whether the key facts were published, and do not wait for review. */
  boolean identify(long number, KeyFacts facts, String why, Reader reader) {
    var centre = held(number, reader);
    var before = centre.dossier().facts();
    if (isTrusted(centre, reader)) {
      revise(centre, centre.dossier().with(facts), why, reader);
      return true;
    }
    if (!facts.equals(before)) {
      amendments.propose("centre", number, before, facts, why, reader);
      return false;
    }
    return true;
  }

  void revise(long number, CentreDossier next, String why, Reader reader) {
    revise(held(number, reader), next, why, reader);
  }

  private void revise(Centre centre, CentreDossier next, String why, Reader reader) {
    var author = isTrusted(centre, reader) ? CentreShelf.FACILITATOR : CentreShelf.EDITORS;
    if (shelf.revise(centre, next, author, why, clock.instant())) {
      note(centre.number(), reader, "revised", Map.of());
    }
  }

  /** The number of the next course: one more than the greatest there ever was. */
  @Transactional(readOnly = true)
  int nextCourse(Centre centre) {
    return 1
        + Math.max(
            greatest(centre.dossier().profile().courses()),
            shelf.every(centre.number()).stream()
                .flatMap(revision -> revision.changes().stream())
                .filter(change -> change.field().equals("profile.courses"))
                .mapToInt(change -> greatest(courses(change.before())))
                .max()
                .orElse(0));
  }

  private static List<Course> courses(String kept) {
    return kept.isEmpty() ? List.of() : JSON.readValue(kept, new TypeReference<>() {});
  }

  private static int greatest(List<Course> courses) {
    return courses.stream().mapToInt(Course::id).max().orElse(0);
  }

  /** Adds a course, or writes anew the one that has its number. */
  void teach(long number, Course course, Reader reader) {
    var centre = held(number, reader);
    var courses = new ArrayList<>(centre.dossier().profile().courses());
    var place = place(courses, course.id());
    if (place < 0) {
      courses.add(course);
    } else {
      courses.set(place, course);
    }
    revise(centre, centre.dossier().offering(courses), "", reader);
  }

  void drop(long number, int course, Reader reader) {
    var centre = held(number, reader);
    var courses = new ArrayList<>(centre.dossier().profile().courses());
    if (place(courses, course) < 0) {
      throw new NotThere();
    }
    courses.remove(place(courses, course));
    revise(centre, centre.dossier().offering(courses), "", reader);
  }

  private static int place(List<Course> courses, int id) {
    for (int place = 0; place < courses.size(); place++) {
      if (courses.get(place).id() == id) {
        return place;
      }
    }
    return -1;
  }

  /** Appoints whose address this is; says whether there is such an account. */
  boolean appoint(long number, String address, Optional<Instant> until, Reader reader) {
    var centre = steward(number, reader);
    var person = people.at(address);
    person.ifPresent(one -> {
      editors.appoint(centre.number(), one.id(), until, reader.self());
      note(number, reader, "editor.appointed", Map.of("account", "account/" + one.id()));
    });
    return person.isPresent();
  }

  void dismiss(long number, long appointment, Reader reader) {
    steward(number, reader);
    var account = editors.withdraw(number, appointment).orElseThrow(NotThere::new);
    note(
        number, reader, "editor.withdrawn", Map.of("account", "account/" + new AccountId(account)));
  }

  private Centre steward(long number, Reader reader) {
    if (!reader.holds(Role.FACILITATOR)) {
      throw new NotThere();
    }
    return desk.open(number, reader);
  }

  private void note(long number, Reader reader, String act, Map<String, String> details) {
    journal.note(reader.self().number(), "centre." + act, "centre/" + number, details);
  }
}
