package org.baraza.forum.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Masks;
import org.baraza.forum.consultation.Consultation.Option;
import org.baraza.forum.consultation.Consultations.Vote;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.part.TopicDoor.Begun;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens consultations and takes votes, until the last day is over. */
@Component
@Transactional
class ConsultationDesk {

  private final TopicDoor door;
  private final Consultations consultations;
  private final Masks masks;
  private final Clock clock;

  ConsultationDesk(TopicDoor door, Consultations consultations, Masks masks, Clock clock) {
    this.door = door;
    this.consultations = consultations;
    this.masks = masks;
    this.clock = clock;
  }

  /**
   * What members are to be asked.
   *
   * @param options 2 to 20 texts
   */
  record Wish(
      Begun begun, List<String> options, boolean several, boolean secret, LocalDate closesOn) {}

  /**
   * A consultation as one reader may know it.
   *
   * @param isVoted whether the reader voted
   * @param mine what they chose in the open
   * @param votes what everybody chose in the open
   * @param mayVote whether the reader may vote now, or change what they chose
   */
  record Asked(
      TopicCard topic,
      Consultation consultation,
      LocalDate today,
      boolean isVoted,
      Set<Integer> mine,
      List<Vote> votes,
      boolean mayVote) {}

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Opens a topic with a consultation; in Chatham House mode it is secret, whatever is wished. */
  public long begin(long space, Wish wish, Reader reader) {
    var chatham = door.spoken(space, reader).within(wish.begun().unnamed()).chatham();
    var topic = door.begin(space, wish.begun(), reader);
    var options =
        IntStream.range(0, wish.options().size())
            .mapToObj(place -> new Option(place + 1, wish.options().get(place), 0))
            .toList();
    consultations.add(
        new Consultation(
            topic, wish.several(), wish.secret() || chatham, wish.closesOn(), 0, options));
    return topic;
  }

  @Transactional(readOnly = true)
  public Optional<Asked> find(TopicCard topic, Reader reader) {
    return consultations.of(topic.number()).map(one -> asked(topic, one, reader));
  }

  private Asked asked(TopicCard topic, Consultation one, Reader reader) {
    var mine =
        reader.account().map(who -> consultations.chosen(topic.number(), who)).orElse(Set.of());
    var isVoted = one.secret() ? isMarked(topic.number(), reader) : !mine.isEmpty();
    return new Asked(
        topic,
        one,
        today(),
        isVoted,
        mine,
        one.secret() ? List.of() : consultations.votes(topic.number()),
        topic.isSpoken() && one.isOpen(today()) && !(one.secret() && isVoted));
  }

  private boolean isMarked(long topic, Reader reader) {
    return reader
        .account()
        .filter(who -> consultations.isMarked(topic, masks.ofVote(topic, who)))
        .isPresent();
  }

  /**
   * A consultation the reader may vote in now.
   *
   * @throws NotThere if there is none
   */
  @Transactional(readOnly = true)
  public Asked open(long topic, Reader reader) {
    return find(door.topic(topic, reader), reader)
        .filter(Asked::mayVote)
        .orElseThrow(NotThere::new);
  }

  /** Whether the reader has voted in secret: whoever sends it twice has voted once. */
  @Transactional(readOnly = true)
  public boolean isDone(long topic, Reader reader) {
    return find(door.topic(topic, reader), reader)
        .filter(one -> one.consultation().secret() && one.isVoted())
        .isPresent();
  }

  /** Takes a vote. In secret it counts once and for ever; in the open it replaces the last one. */
  public void vote(long number, Collection<Integer> places, Reader reader) {
    var topic = door.topic(number, reader);
    var one = consultations.hold(number).orElseThrow(NotThere::new);
    if (!asked(topic, one, reader).mayVote() || !one.admits(places)) {
      throw new NotThere();
    }
    if (!one.secret()) {
      consultations.choose(number, reader.self(), places, clock.instant());
    } else if (consultations.mark(number, masks.ofVote(number, reader.self()))) {
      consultations.count(number, places);
    }
  }

  /** Takes back what the reader chose in the open. */
  public void withdraw(long number, Reader reader) {
    var one = open(number, reader);
    if (one.consultation().secret()) {
      throw new NotThere();
    }
    consultations.choose(number, reader.self(), List.of(), clock.instant());
  }

  /** The topics in which an account voted in secret, where it may be written down. */
  @Transactional(readOnly = true)
  public List<Long> secret(AccountId account) {
    return consultations.secret(false).stream()
        .filter(topic -> consultations.isMarked(topic, masks.ofVote(topic, account)))
        .toList();
  }

  /** Lets go of what an account chose in the open, and of the marks of its secret votes. */
  public void forget(AccountId account) {
    consultations.forget(account);
    consultations
        .secret(true)
        .forEach(topic -> consultations.unmark(topic, masks.ofVote(topic, account)));
  }
}
