package org.baraza.forum;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Space.State;
import org.baraza.forum.Spaces.Seat;
import org.baraza.forum.charter.Charters;
import org.baraza.forum.charter.SpaceLetters;
import org.baraza.forum.meeting.Meetings;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for spaces, decides on them, and lets people into closed ones. */
@Component
@Transactional
class SpaceDesk {

  private final Spaces spaces;
  private final Charters charters;
  private final Meetings meetings;
  private final People people;
  private final Restraint restraint;
  private final Outbox outbox;
  private final Journal journal;
  private final Clock clock;

  SpaceDesk(
      Spaces spaces,
      Charters charters,
      Meetings meetings,
      People people,
      Restraint restraint,
      Outbox outbox,
      Journal journal,
      Clock clock) {
    this.spaces = spaces;
    this.charters = charters;
    this.meetings = meetings;
    this.outbox = outbox;
    this.people = people;
    this.restraint = restraint;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Space> all(Reader reader) {
    return spaces.all(reader);
  }

  /** Whether there is any space, for whoever may see it. */
  @Transactional(readOnly = true)
  public boolean isBegun() {
    return spaces.any();
  }

  @Transactional(readOnly = true)
  public List<Space> inviting(Reader reader) {
    return reader.account().map(spaces::inviting).orElse(List.of());
  }

  /**
   * @throws NotThere if the reader may not see it
   */
  @Transactional(readOnly = true)
  public Space open(long number, Reader reader) {
    return spaces.visible(number, reader).orElseThrow(NotThere::new);
  }

  /**
   * Who is in the circle, for those who are. In Chatham House mode nobody is told, not even the
   * stewards; and an invitation without an answer tells nobody whether there is such an account.
   */
  @Transactional(readOnly = true)
  public List<Seat> circle(Space space) {
    return space.chatham() || space.kind() != Space.Kind.CLOSED
        ? List.of()
        : spaces.seats(space.number()).stream().filter(Seat::joined).toList();
  }

  /**
   * Asks for a space; who asks becomes its first steward.
   *
   * @throws Unposted if they are to say nothing for a time, or too many of theirs wait
   */
  public long ask(SpaceForm.Wish wish, Reader reader) {
    restraint.admitAsking(() -> spaces.asked(reader.self()), reader);
    var now = clock.instant();
    var space =
        new Space(
            spaces.draw(),
            wish.kind(),
            wish.chatham(),
            wish.name(),
            wish.purpose(),
            wish.language(),
            wish.languages(),
            wish.about(),
            wish.rules(),
            State.ASKED,
            wish.why(),
            "",
            now,
            List.of(reader.self()),
            Space.asked(reader.self()).keys());
    spaces.add(space);
    charters.belong(space.number(), space.about());
    if (wish.meeting() != null) {
      meetings.keep(space.number(), wish.meeting());
    }
    spaces.seat(space.number(), reader.self(), true, true, now);
    note(space, reader, "asked");
    tell(space);
    return space.number();
  }

  /** Facilitators are told that they have something to decide, but on what they asked for. */
  private void tell(Space space) {
    people.holders(Role.FACILITATOR, "").stream()
        .map(People.Person::id)
        .filter(who -> !space.stewards().contains(who))
        .forEach(who -> outbox.post(SpaceLetters.asked(space.number(), who)));
  }

  /** Opens a space that was asked for to those it is meant for. */
  public void approve(long number, String grounds, Reader reader) {
    var space = decided(number, reader);
    var cover = Space.cover(space.kind(), number);
    move(space, State.OPEN, cover.keys(), grounds);
    note(space, reader, "approved");
    answer(space);
  }

  /** Declines it; who asked reads why. */
  public void decline(long number, String grounds, Reader reader) {
    var space = decided(number, reader);
    move(space, State.DECLINED, space.readers(), grounds);
    note(space, reader, "declined");
    answer(space);
  }

  private void answer(Space space) {
    space.stewards().forEach(who -> outbox.post(SpaceLetters.decided(space.number(), who)));
  }

  private Space decided(long number, Reader reader) {
    var space = open(number, reader);
    if (!space.isDecidedBy(reader)) {
      throw new NotThere();
    }
    return space;
  }

  private void move(Space space, State next, Set<String> readers, String grounds) {
    if (!spaces.move(space, next, readers, grounds, clock.instant())) {
      throw new NotThere();
    }
  }

  /**
   * Ends what is said there; it stays to be read.
   *
   * @throws Unposted if the reader is to say nothing for a time
   */
  public void archive(long number, Reader reader) {
    spaces.hold(number);
    var space = led(number, reader);
    restraint.admitCare(reader);
    move(space, State.ARCHIVED, space.readers(), space.grounds());
    note(space, reader, "archived");
  }

  /**
   * Invites whoever has this address. Whether anybody has it is told to nobody.
   *
   * @throws Unposted if the reader is to say nothing for a time
   */
  public void invite(long number, String address, Reader reader) {
    var space = closed(number, reader);
    restraint.admitCare(reader);
    people
        .at(address)
        .map(People.Person::id)
        .filter(who -> spaces.seat(number, who, false, false, clock.instant()))
        .ifPresent(who -> outbox.post(SpaceLetters.invited(who)));
    note(space, reader, "invited");
  }

  /** Ends the seat, or the invitation, of whoever has this address; stewards keep theirs. */
  public void dismiss(long number, String address, Reader reader) {
    spaces.hold(number);
    var space = open(number, reader);
    if (!space.isLed(reader) || space.kind() != Space.Kind.CLOSED || space.isAsked()) {
      throw new NotThere();
    }
    people
        .at(address)
        .map(People.Person::id)
        .filter(who -> !space.stewards().contains(who))
        .ifPresent(who -> spaces.leave(number, who));
    note(space, reader, "dismissed");
  }

  private Space closed(long number, Reader reader) {
    var space = led(number, reader);
    if (space.kind() != Space.Kind.CLOSED) {
      throw new NotThere();
    }
    return space;
  }

  private Space led(long number, Reader reader) {
    var space = open(number, reader);
    if (!space.isLed(reader) || space.state() != State.OPEN) {
      throw new NotThere();
    }
    return space;
  }

  /** Takes up an invitation. */
  public void join(long number, Reader reader) {
    spaces.hold(number);
    if (!spaces.join(number, reader.self())) {
      throw new NotThere();
    }
  }

  /** Gives up a seat, or declines an invitation. */
  public void leave(long number, Reader reader) {
    spaces.hold(number);
    if (isLastSteward(number, reader.self()) || !spaces.leave(number, reader.self())) {
      throw new NotThere();
    }
  }

  private boolean isLastSteward(long number, AccountId account) {
    var stewards = spaces.seats(number).stream().filter(Seat::steward).map(Seat::account).toList();
    return stewards.equals(List.of(account));
  }

  /** What is decided on a space is noted; who takes part in it is not. */
  private void note(Space space, Reader reader, String what) {
    journal.note(
        reader.self().number(), "forum.space." + what, "space/" + space.number(), Map.of());
  }
}
