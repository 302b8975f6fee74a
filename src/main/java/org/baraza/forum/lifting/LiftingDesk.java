package org.baraza.forum.lifting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Unmasking;
import org.baraza.forum.lifting.Lifting.State;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lifts one voice when two custodians wish it, tells whom it concerns, and notes who lifted what,
 * never the name. The reasons stand in the lifting itself.
 */
@Component
@Transactional
class LiftingDesk {

  private final Liftings liftings;
  private final Unmasking unmasking;
  private final People people;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  LiftingDesk(
      Liftings liftings,
      Unmasking unmasking,
      People people,
      Journal journal,
      Outbox outbox,
      Clock clock) {
    this.people = people;
    this.liftings = liftings;
    this.unmasking = unmasking;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  static boolean isCustodian(Reader reader) {
    return reader.holds(Role.FACILITATOR) || reader.holds(Role.REVIEWER);
  }

  @Transactional(readOnly = true)
  public List<Lifting> all(Reader reader) {
    return liftings.all(reader);
  }

  /**
   * @throws NotThere if the reader may not know of it
   */
  @Transactional(readOnly = true)
  public Lifting open(long number, Reader reader) {
    return liftings.visible(number, reader).orElseThrow(NotThere::new);
  }

  /**
   * Asks for a lifting. Whether there is such a post is told to nobody before the second custodian
   * decides.
   */
  public long ask(long post, String why, Reader reader) {
    if (!isIndependent(post, reader)) {
      throw new NotThere();
    }
    var one =
        new Lifting(
            liftings.draw(),
            post,
            State.ASKED,
            reader.self(),
            Lifting.role(reader),
            why,
            clock.instant(),
            null,
            "",
            null);
    liftings.add(one);
    note(one, "asked", reader);
    return one.number();
  }

  /**
   * Neither who speaks in the topic nor who looks after the space or is in its circle lifts
   * anything there.
   */
  private boolean isIndependent(long post, Reader reader) {
    return isCustodian(reader)
        && !unmasking.isSeated(post, reader.self())
        && !unmasking.isHeard(post, reader.self());
  }

  /** Whether the reader may decide on this one now. */
  @Transactional(readOnly = true)
  public boolean mayDecide(Lifting one, Reader reader) {
    return one.isDecidedBy(reader) && isIndependent(one.post(), reader);
  }

  public void decline(long number, String why, Reader reader) {
    var one = decided(number, reader);
    end(one, State.DECLINED, why, reader);
    note(one, "declined", reader);
  }

  /** Finds who spoke, tells the two custodians, and writes to the author. */
  public void lift(long number, String why, Reader reader) {
    var one = decided(number, reader);
    var author = isStillApart(one) ? unmasking.author(one.post()) : Optional.<AccountId>empty();
    if (author.isEmpty()) {
      end(one, State.UNKNOWN, why, reader);
    } else {
      var readers = one.readers(reader.self(), author.get());
      var isFirst =
          liftings.decide(
              one, State.LIFTED, reader.self(), why, author.get(), readers, clock.instant());
      if (!isFirst) {
        throw new NotThere();
      }
      outbox.post(LiftingLetters.occasion(number));
    }
    note(one, "lifted", reader);
  }

  private Lifting decided(long number, Reader reader) {
    var one = open(number, reader);
    if (!mayDecide(one, reader)) {
      throw new NotThere();
    }
    return one;
  }

  /**
   * Whether who asked could still ask: they may have left the role, taken a seat or spoken since.
   * To tell the second custodian would say of the first where they sit, so nobody is told it.
   */
  private boolean isStillApart(Lifting one) {
    var first = people.reader(one.first());
    return first.holds(one.as()) && isIndependent(one.post(), first);
  }

  private void end(Lifting one, State state, String why, Reader reader) {
    if (!liftings.decide(
        one, state, reader.self(), why, null, Lifting.custodians(), clock.instant())) {
      throw new NotThere();
    }
  }

  private void note(Lifting one, String what, Reader reader) {
    journal.note(
        reader.self().number(),
        "forum.lifting." + what,
        "post/" + one.post(),
        Map.of("lifting", String.valueOf(one.number())));
  }
}
