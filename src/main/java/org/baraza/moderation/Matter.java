package org.baraza.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Said;

/**
 * A record that members put before the moderators, and what becomes of it.
 *
 * @param record its number among those of its kind
 * @param title what it was called then; an empty text once it is gone
 * @param shown what whoever reported it saw; nothing once the matter is over
 * @param isWithheld whether it is hidden until it is mended; otherwise it stands, and those who
 *     keep it are asked to mend it
 * @param decision by whom and why it was decided
 * @param appeal what those who keep it say against that
 * @param verdict what became of the appeal
 * @param mending what they say they mended
 * @param mended what it says since
 * @param answer what was answered to that
 */
record Matter(
    long number,
    String kind,
    long record,
    String path,
    Said title,
    String shown,
    State state,
    boolean isWithheld,
    Instant at,
    Act decision,
    Act appeal,
    Act verdict,
    Act mending,
    String mended,
    Act answer,
    List<Report> reports) {

  enum State {
    OPEN,
    /** There was no ground for the report. */
    DISMISSED,
    /** It has to be mended. */
    UPHELD,
    APPEALED,
    /** Somebody else found that there was no ground after all. */
    LIFTED,
    /** Those who keep it say that it is mended. */
    MENDED,
    /** It is mended, or gone. */
    SETTLED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What the moderators can do with it: first what is in favour of those who keep it. */
    List<String> acts() {
      return switch (this) {
        case OPEN -> List.of("dismiss", "uphold");
        case APPEALED -> List.of("lift", "confirm");
        case MENDED -> List.of("settle", "refuse");
        case DISMISSED, UPHELD, LIFTED, SETTLED -> List.of();
      };
    }

    /** Whether those who keep the record know of it. */
    boolean isTold() {
      return this != OPEN && this != DISMISSED;
    }

    boolean isOver() {
      return this == DISMISSED || this == LIFTED || this == SETTLED;
    }

    State after(String act) {
      return switch (act) {
        case "dismiss" -> DISMISSED;
        case "uphold", "confirm", "refuse" -> UPHELD;
        case "lift" -> LIFTED;
        case "settle" -> SETTLED;
        default -> throw new IllegalArgumentException(act);
      };
    }
  }

  /** Something that was said, and by whose account; 0 and nothing while nobody did. */
  record Act(long by, String words) {

    static final Act NONE = new Act(0, "");

    boolean isDone() {
      return !words.isEmpty();
    }
  }

  /**
   * @param by the number of an account, or 0 where that is not kept
   */
  record Report(long by, String reason, String why, Instant at) {}

  boolean isBy(AccountId account) {
    return reports.stream().anyMatch(one -> one.by() == account.number());
  }

  /** Nobody decides on what they reported or keep, nor on an appeal against what they decided. */
  boolean isDecidedBy(Reader reader, Collection<AccountId> keepers) {
    return !state.acts().isEmpty()
        && reader.holds(Role.MODERATOR)
        && !isBy(reader.self())
        && !keepers.contains(reader.self())
        && (state != State.APPEALED || decision.by() != reader.self().number());
  }

  boolean isAppealable() {
    return state == State.UPHELD && !appeal.isDone();
  }

  boolean isMendable() {
    return state == State.UPHELD;
  }

  Matter decided(State next, boolean withheld, Act act) {
    return new Matter(
        number, kind, record, path, title, shown, next, withheld, at, act, appeal, verdict, mending,
        mended, answer, reports);
  }

  Matter appealed(Act act) {
    return new Matter(
        number,
        kind,
        record,
        path,
        title,
        shown,
        State.APPEALED,
        isWithheld,
        at,
        decision,
        act,
        verdict,
        mending,
        mended,
        answer,
        reports);
  }

  Matter judged(State next, Act act) {
    return new Matter(
        number,
        kind,
        record,
        path,
        title,
        shown,
        next,
        isWithheld,
        at,
        decision,
        appeal,
        act,
        mending,
        mended,
        answer,
        reports);
  }

  Matter mended(Act act, String says) {
    return new Matter(
        number,
        kind,
        record,
        path,
        title,
        shown,
        State.MENDED,
        isWithheld,
        at,
        decision,
        appeal,
        verdict,
        act,
        says,
        Act.NONE,
        reports);
  }

  Matter answered(State next, Act act) {
    return new Matter(
        number,
        kind,
        record,
        path,
        title,
        shown,
        next,
        isWithheld,
        at,
        decision,
        appeal,
        verdict,
        mending,
        mended,
        act,
        reports);
  }

  /** The same without anything of a record that is no more. */
  Matter gone() {
    var over = state.isOver() ? state : State.SETTLED;
    return new Matter(
        number,
        kind,
        record,
        path,
        new Said("", title.lang()),
        "",
        over,
        isWithheld,
        at,
        decision,
        appeal,
        verdict,
        mending,
        "",
        answer,
        reports);
  }

  /** Its own address after the language. */
  String address() {
    return "/moderation/" + number;
  }

  /** What the journal calls the record. */
  String subject() {
    return kind + "/" + record;
  }
}
