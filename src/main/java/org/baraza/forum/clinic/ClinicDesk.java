package org.baraza.forum.clinic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicDoor.Begun;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets stewards announce live clinics and ask somebody to answer. */
@Component
@Transactional
class ClinicDesk {

  private final TopicDoor door;
  private final Clinics clinics;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;

  ClinicDesk(TopicDoor door, Clinics clinics, People people, Outbox outbox, Clock clock) {
    this.door = door;
    this.clinics = clinics;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * A clinic that is to be announced.
   *
   * @param address the e-mail address of who is asked to answer
   */
  record Wish(Begun begun, String address, Instant beginsAt, Instant endsAt) {}

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * A space in which the reader may announce a clinic: as a steward, and never in Chatham House
   * mode, for who answers is named.
   *
   * @throws NotThere if they may not
   */
  @Transactional(readOnly = true)
  public SpaceCard led(long space, Reader reader) {
    return Optional.of(door.spoken(space, reader))
        .filter(one -> one.isLed() && !one.chatham())
        .orElseThrow(NotThere::new);
  }

  public long announce(long space, Wish wish, Reader reader) {
    led(space, reader);
    var topic = door.begin(space, wish.begun(), reader);
    clinics.add(new Clinic(topic, null, false, wish.beginsAt(), wish.endsAt()));
    ask(topic, wish.address(), reader);
    return topic;
  }

  /**
   * Asks whoever has this address to answer, in place of who was asked before. They have to see the
   * topic; whether anybody has the address is told to nobody. They are written to once.
   */
  public void ask(long number, String address, Reader reader) {
    var topic = door.topic(number, reader);
    var one = clinics.of(number).filter(open -> !isOver(open)).orElseThrow(NotThere::new);
    if (!topic.space().isLed() || !topic.isSpoken()) {
      throw new NotThere();
    }
    var expert =
        people
            .at(address)
            .map(People.Person::id)
            .filter(who -> door.sees(number, people.reader(who)));
    clinics.ask(one.topic(), expert.orElse(null));
    expert
        .filter(who -> clinics.tell(number, who))
        .ifPresent(who -> outbox.post(ClinicLetters.occasion(ClinicLetters.ASK, number, who)));
  }

  boolean isPast(Instant at) {
    return !at.isAfter(now());
  }

  private boolean isOver(Clinic one) {
    return one.phase(now()) == Clinic.Phase.OVER;
  }

  @Transactional(readOnly = true)
  public Optional<Clinic> find(long topic) {
    return clinics.of(topic);
  }

  /** The clinics that wait for the reader’s answer, with their topics. */
  @Transactional(readOnly = true)
  public List<TopicCard> asking(Reader reader) {
    return reader.account().map(who -> clinics.asking(who, now())).orElse(List.of()).stream()
        .filter(one -> door.sees(one.topic(), reader))
        .map(one -> door.topic(one.topic(), reader))
        .toList();
  }

  /** The reader, who is asked, will answer; or not. */
  public void answer(long number, boolean accepts, Reader reader) {
    door.topic(number, reader);
    var one = clinics.of(number).filter(open -> open.isOf(reader) && !isOver(open));
    if (one.isEmpty()) {
      throw new NotThere();
    }
    var isStillAsked =
        accepts ? clinics.accept(number, reader.self()) : clinics.decline(number, reader.self());
    if (!isStillAsked) {
      throw new NotThere();
    }
  }
}
