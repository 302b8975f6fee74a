package org.baraza.amendment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.amendment.Amendable.Subject;
import org.baraza.amendment.Amendment.Decision;
import org.baraza.intake.Lot;
import org.baraza.journal.Journal;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposed changes of key facts, and what the facilitator decides on them. */
@Component
@Transactional
public class Amendments {

  static final String WAITING = "amendment.waiting";
  static final String DECIDED = "amendment.decided";

  private final AmendmentTable table;
  private final ObjectProvider<Amendable> rooms;
  private final People people;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  Amendments(
      AmendmentTable table,
      ObjectProvider<Amendable> rooms,
      People people,
      Outbox outbox,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.rooms = rooms;
    this.people = people;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** A proposed change with the record it is of. */
  record AmendmentFile(Amendment amendment, Subject subject, Amendable room) {

    /** Whether this reader decides on it: a facilitator, and never on what is their own. */
    boolean isJudgedBy(Reader reader) {
      return amendment.isOpen()
          && reader.holds(Role.FACILITATOR)
          && amendment.by() != reader.self().number()
          && !room.isOf(amendment.record(), reader);
    }
  }

  /**
   * Puts a change of key facts before the facilitator; gives its number. Whether the reader may
   * propose one, the record's own room has asked.
   *
   * @param before the key facts as they stand
   * @param after the key facts as they are to be
   */
  public long propose(
      String noun, long record, Object before, Object after, String why, Reader reader) {
    var one =
        new Amendment(
            Lot.draw(table::isTaken),
            noun,
            record,
            Amendment.facts(before),
            Amendment.facts(after),
            why,
            reader.self().number(),
            clock.instant(),
            null);
    table.add(one);
    note(one, reader, "proposed");
    people.holders(Role.FACILITATOR, "").stream()
        .map(People.Person::id)
        .filter(person -> !person.equals(reader.self()))
        .forEach(person -> tell(WAITING, person.number(), one));
    return one.number();
  }

  /** The proposals on a record that wait and that this reader may see. */
  @Transactional(readOnly = true)
  public List<Amendment> open(String noun, long record, Reader reader) {
    return table.open(noun, record, reader);
  }

  @Transactional(readOnly = true)
  List<AmendmentFile> all(Reader reader) {
    return table.all(reader).stream().flatMap(one -> file(one, reader).stream()).toList();
  }

  /**
   * @throws NotThere if the reader may see neither the proposal nor its record
   */
  @Transactional(readOnly = true)
  AmendmentFile open(long number, Reader reader) {
    return table
        .visible(number, reader)
        .flatMap(one -> file(one, reader))
        .orElseThrow(NotThere::new);
  }

  private Optional<AmendmentFile> file(Amendment one, Reader reader) {
    return rooms.stream()
        .filter(room -> room.noun().equals(one.noun()))
        .flatMap(room ->
            room.subject(one.record(), reader).stream()
                .map(subject -> new AmendmentFile(one, subject, room)))
        .findFirst();
  }

  /**
   * Accepts it; says whether that can be done: whether the key facts are still those it was
   * proposed for, and the record can have them.
   */
  boolean accept(long number, String grounds, Reader reader) {
    var file = judged(number, reader);
    var one = file.amendment();
    var facts = one.onto(Amendment.facts(file.room().facts(one.record())));
    if (facts.filter(next -> file.room().admits(one.record(), next)).isEmpty()) {
      return false;
    }
    decide(one, true, grounds, reader);
    file.room().amend(one.record(), facts.get(), one);
    return true;
  }

  void decline(long number, String grounds, Reader reader) {
    decide(judged(number, reader).amendment(), false, grounds, reader);
  }

  private AmendmentFile judged(long number, Reader reader) {
    var file = open(number, reader);
    if (!file.isJudgedBy(reader)) {
      throw new NotThere();
    }
    return file;
  }

  private void decide(Amendment one, boolean accepted, String grounds, Reader reader) {
    var decision = new Decision(reader.self().number(), clock.instant(), accepted, grounds);
    if (!table.decide(one.number(), decision)) {
      throw new NotThere();
    }
    note(one, reader, accepted ? "accepted" : "declined");
    tell(DECIDED, one.by(), one);
  }

  private void tell(String what, long person, Amendment one) {
    outbox.post(
        new Occasion(
            what, Map.of("to", String.valueOf(person), "amendment", String.valueOf(one.number()))));
  }

  private void note(Amendment one, Reader reader, String act) {
    journal.note(
        reader.self().number(),
        "amendment." + act,
        "amendment/" + one.number(),
        Map.of("of", one.noun() + '/' + one.record()));
  }
}
