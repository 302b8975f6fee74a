package org.baraza.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Marking;
import org.baraza.access.Reader;
import org.baraza.access.Role;

/**
 * A cooperation between those who provide and those who benefit. Somebody proposes it, each country
 * answers for itself, and once all have agreed it is shown to whom it is meant for.
 *
 * @param number permanent, drawn by lot
 * @param audience whom it is shown to once all parties have agreed
 * @param withheld whether moderators decided that it has to be mended
 * @param by who proposed it
 */
record Exchange(
    long number,
    Plan plan,
    List<Party> parties,
    Audience audience,
    Stage stage,
    boolean withheld,
    AccountId by,
    Instant changedAt) {

  /** Whom an exchange may be shown to: a named circle is nobody's to choose here. */
  static final List<Audience> AUDIENCES =
      List.of(Audience.PUBLIC, Audience.MEMBERS, Audience.OWNERS);

  /** How many countries and groupings can take part. */
  static final int PARTIES = 60;

  Exchange {
    parties = List.copyOf(parties);
  }

  /**
   * An exchange that the reader proposes: the countries they speak for agree to it by that.
   *
   * @throws NotProposed if the reader neither speaks for a party nor runs the programme
   */
  static Exchange proposed(
      long number, Plan plan, List<Party> parties, Audience audience, Reader by, Instant now) {
    if (!by.holds(Role.FACILITATOR) && parties.stream().noneMatch(one -> one.isSpokenForBy(by))) {
      throw new NotProposed();
    }
    var begun =
        new Exchange(number, plan, parties, audience, Stage.PROPOSED, false, by.self(), now);
    return begun.answered(one -> one.isSpokenForBy(by) ? one.agreed(now) : one, now);
  }

  /** Somebody proposes what is none of theirs. */
  static final class NotProposed extends RuntimeException {}

  /** Who may see it: those it concerns, and once all have agreed whom it is meant for. */
  Cover cover() {
    var shown = isAgreedOn() && !withheld ? audience : Audience.OWNERS;
    return new Cover(shown, Marking.of(shown), Set.of(), owners());
  }

  /** Whether all parties have agreed to it, whatever became of it since. */
  boolean isAgreedOn() {
    return parties.stream().allMatch(Party::hasAgreed);
  }

  private Set<String> owners() {
    var owners = new TreeSet<>(Set.of(Keys.account(by), Keys.role(Role.FACILITATOR)));
    parties.stream().filter(Party::isCountry).forEach(one -> owners.add(Keys.country(one.code())));
    return owners;
  }

  /** Whether it concerns the reader, and not only is shown to them. */
  boolean concerns(Reader reader) {
    return reader.sees(owners());
  }

  /** Whether the reader speaks for one of its parties, or runs the programme. */
  boolean isLedBy(Reader reader) {
    return reader.holds(Role.FACILITATOR) || isSpokenForBy(reader);
  }

  private boolean isSpokenForBy(Reader reader) {
    return parties.stream().anyMatch(one -> one.isSpokenForBy(reader));
  }

  boolean isBy(Reader reader) {
    return reader.account().filter(by::equals).isPresent();
  }

  /**
   * Whether the reader answers for a party now: a focal point for their country; for a grouping, of
   * which nobody holds a mandate, a facilitator who did not propose the exchange.
   */
  boolean isAnsweredBy(Reader reader, Party party) {
    return stage == Stage.PROPOSED
        && !party.hasAgreed()
        && (party.isCountry()
            ? party.isSpokenForBy(reader)
            : reader.holds(Role.FACILITATOR) && !isBy(reader));
  }

  /** The parties the reader answers for now. */
  List<Party> unanswered(Reader reader) {
    return parties.stream().filter(one -> isAnsweredBy(reader, one)).toList();
  }

  /** Where the reader can take it from here. */
  List<Stage> next(Reader reader) {
    var may =
        stage == Stage.PROPOSED ? isBy(reader) || reader.holds(Role.FACILITATOR) : isLedBy(reader);
    return may ? stage.next().stream().sorted().toList() : List.of();
  }

  /**
   * Whether the reader may write it anew: who proposed it, and nobody else, until all have agreed;
   * then those who speak for a party.
   *
   * @param isAsked whether moderators decided that it has to be mended: then also when it is over
   */
  boolean isRevisedBy(Reader reader, boolean isAsked) {
    return stage == Stage.PROPOSED ? isBy(reader) : isLedBy(reader) && (isAsked || !stage.isOver());
  }

  /** The same after one of its parties agreed; once all have, the exchange is agreed on. */
  Exchange accepted(Party party, Instant now) {
    return answered(one -> one.key().equals(party.key()) ? one.agreed(now) : one, now);
  }

  private Exchange answered(UnaryOperator<Party> answer, Instant now) {
    var answered = parties.stream().map(answer).toList();
    var next = answered.stream().allMatch(Party::hasAgreed) ? Stage.AGREED : stage;
    return new Exchange(number, plan, answered, audience, next, withheld, by, now);
  }

  /**
   * The same in another stage.
   *
   * @throws IllegalStateException if it does not lead there
   */
  Exchange moved(Stage next, Instant now) {
    if (!stage.next().contains(next) && !(stage == Stage.PROPOSED && next == Stage.DECLINED)) {
      throw new IllegalStateException(stage + " does not lead to " + next);
    }
    return new Exchange(number, plan, parties, audience, next, withheld, by, now);
  }

  /**
   * Proposed anew by who proposed it: what others agreed to was something else, so that they are
   * asked again.
   */
  Exchange proposedAnew(Plan next, List<Party> taking, Audience shown, Reader reader, Instant now) {
    var asked = taking.stream().map(Party::unanswered).toList();
    return new Exchange(number, next, asked, shown, stage, withheld, by, now)
        .answered(one -> one.isSpokenForBy(reader) ? one.agreed(now) : one, now);
  }

  /** Planned anew after all agreed; who takes part, and who is shown it, stays. */
  Exchange planned(Plan next, Instant now) {
    return new Exchange(number, next, parties, audience, stage, withheld, by, now);
  }

  Exchange with(List<Party> taking) {
    return new Exchange(number, plan, taking, audience, stage, withheld, by, changedAt);
  }

  Exchange withheld(boolean next) {
    return new Exchange(number, plan, parties, audience, stage, next, by, changedAt);
  }

  String path() {
    return "/exchanges/" + number;
  }
}
