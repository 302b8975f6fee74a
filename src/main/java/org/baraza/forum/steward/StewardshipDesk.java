package org.baraza.forum.steward;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Unposted;
import org.baraza.forum.charter.SpaceLetters;
import org.baraza.forum.conduct.Silence;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.steward.Stewards.Charge;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that spaces are looked after: stewards ask further ones, and where nobody is left,
 * facilitators ask somebody, of a circle one of those in it, so that nobody comes to read what they
 * could not read before.
 */
@Component
@Transactional
class StewardshipDesk {

  private final Stewards stewards;
  private final TopicDoor door;
  private final People people;
  private final Silence silence;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  StewardshipDesk(
      Stewards stewards,
      TopicDoor door,
      People people,
      Silence silence,
      Outbox outbox,
      Journal journal,
      Clock clock) {
    this.stewards = stewards;
    this.door = door;
    this.people = people;
    this.silence = silence;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** A space the reader looks after, with who else does. */
  record Led(SpaceCard space, List<AccountId> stewards) {

    /** Whether the reader may step down, since somebody is left. */
    boolean isShared() {
      return stewards.size() > 1;
    }
  }

  /**
   * @throws NotThere if the reader does not look after it, or nobody speaks there any more
   */
  @Transactional(readOnly = true)
  public Led led(long number, Reader reader) {
    var space = door.led(number, reader);
    return new Led(space, open(number).stewards());
  }

  private Charge open(long number) {
    return stewards.open(number).orElseThrow(NotThere::new);
  }

  /** What the reader is asked to look after. */
  @Transactional(readOnly = true)
  public List<Charge> asked(Reader reader) {
    return reader.account().map(stewards::asked).orElse(List.of());
  }

  /** Spaces that nobody looks after, for facilitators. */
  @Transactional(readOnly = true)
  public List<Charge> orphans(Reader reader) {
    return reader.holds(Role.FACILITATOR) ? orphans() : List.of();
  }

  private List<Charge> orphans() {
    var all = stewards.all();
    var there =
        people
            .names(
                all.stream()
                    .map(Charge::stewards)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toSet()))
            .keySet();
    return all.stream().filter(one -> one.stewards().stream().noneMatch(there::contains)).toList();
  }

  /**
   * Asks whoever has this address. Whether anybody has it is told to nobody.
   *
   * @throws Unposted if the reader is to say nothing for a time
   */
  public void ask(long number, String address, Reader reader) {
    var led = led(number, reader);
    if (silence.isOn(reader.self())) {
      throw Unposted.resting();
    }
    people
        .at(address)
        .map(People.Person::id)
        .filter(who -> !led.stewards().contains(who))
        .ifPresent(who -> ask(number, who, false));
    note(number, reader, "asked");
  }

  private void ask(long number, AccountId who, boolean appointed) {
    if (stewards.ask(number, who, appointed, clock.instant())) {
      outbox.post(SpaceLetters.steward(who));
    }
  }

  /** Whoever has this address is asked no more. */
  public void withdraw(long number, String address, Reader reader) {
    led(number, reader);
    people.at(address).ifPresent(who -> stewards.unask(number, who.id()));
    note(number, reader, "withdrawn");
  }

  /** Whether an address is the reader’s own: nobody appoints themselves. */
  @Transactional(readOnly = true)
  public boolean isOwn(String address, Reader reader) {
    return people.at(address).filter(who -> who.id().equals(reader.self())).isPresent();
  }

  /**
   * Asks somebody to look after a space that nobody looks after; of a circle, somebody who is in
   * it. Whether there is such a person is told to nobody.
   *
   * @throws NotThere if somebody looks after it, or the reader may not see to that
   */
  public void appoint(long number, String address, Reader reader) {
    stewards.hold(number);
    var space =
        orphans(reader).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(NotThere::new);
    people
        .at(address)
        .map(People.Person::id)
        .filter(who -> !who.equals(reader.self()))
        .filter(who -> !space.isClosed() || stewards.isSeated(number, who))
        .ifPresent(who -> ask(number, who, true));
    note(number, reader, "appointed");
  }

  /** Looks after a space from now on. */
  public void accept(long number, Reader reader) {
    stewards.hold(number);
    open(number);
    if (!stewards.unask(number, reader.self())) {
      throw new NotThere();
    }
    stewards.seat(number, reader.self(), clock.instant());
    note(number, reader, "accepted");
  }

  /** Will not look after it; nobody is told. */
  public void refuse(long number, Reader reader) {
    if (!stewards.unask(number, reader.self())) {
      throw new NotThere();
    }
  }

  /**
   * Looks after it no more.
   *
   * @throws NotThere if nobody would
   */
  public void stepDown(long number, Reader reader) {
    stewards.hold(number);
    if (!led(number, reader).isShared()) {
      throw new NotThere();
    }
    stewards.unseat(open(number), reader.self());
    note(number, reader, "resigned");
  }

  /** Who looks after a space is known; who was asked and did not answer is noted nowhere. */
  private void note(long number, Reader reader, String what) {
    journal.note(reader.self().number(), "forum.steward." + what, "space/" + number, Map.of());
  }
}
