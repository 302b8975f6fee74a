package org.baraza.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Said;

/**
 * A record that members put before the moderators, and what becomes of it.
 *
 * @param what the record, as it was reported
 * @param isWithheld whether it is hidden until it is mended; otherwise it stands, and those who
 *     keep it are asked to mend it
 * @param acts what was said of it so far, the last of each
 * @param mended what it says since those who keep it mended it, or appealed
 */
record Matter(
    long number,
    Reported what,
    State state,
    boolean isWithheld,
    Instant at,
    Map<Step, Act> acts,
    String mended,
    List<Report> reports) {

  /**
   * A record as it was when it was reported.
   *
   * @param record its number among those of its kind
   * @param title what it was called then; an empty text once it is gone
   * @param shown what whoever reported it saw; nothing once the matter is over
   */
  record Reported(String kind, long record, String path, Said title, String shown) {

    /** The same without anything of it. */
    Reported gone() {
      return new Reported(kind, record, path, new Said("", title.lang()), "");
    }
  }

  enum Step {
    /** By whom and why it was decided. */
    DECISION,
    /** What those who keep it say against that. */
    APPEAL,
    /** What became of the appeal. */
    VERDICT,
    /** What they say they mended. */
    MENDING,
    /** What was answered to that. */
    ANSWER
  }

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
        && (state != State.APPEALED || decision().by() != reader.self().number());
  }

  boolean isAppealable() {
    return state == State.UPHELD && !appeal().isDone();
  }

  boolean isMendable() {
    return state == State.UPHELD;
  }

  Matter decided(State next, boolean withheld, Act act) {
    return new Matter(number, what, next, withheld, at, with(Step.DECISION, act), mended, reports);
  }

  Matter appealed(Act act, String says) {
    var more = with(Step.APPEAL, act);
    return new Matter(number, what, State.APPEALED, isWithheld, at, more, says, reports);
  }

  Matter judged(State next, Act act) {
    return after(next, Step.VERDICT, act);
  }

  Matter answered(State next, Act act) {
    return after(next, Step.ANSWER, act);
  }

  private Matter after(State next, Step step, Act act) {
    return new Matter(number, what, next, isWithheld, at, with(step, act), mended, reports);
  }

  /** What was answered before is answered anew. */
  Matter mended(Act act, String says) {
    var more = with(Step.MENDING, act);
    more.put(Step.ANSWER, Act.NONE);
    return new Matter(number, what, State.MENDED, isWithheld, at, more, says, reports);
  }

  private Map<Step, Act> with(Step step, Act act) {
    var more = new EnumMap<Step, Act>(Step.class);
    more.putAll(acts);
    more.put(step, act);
    return more;
  }

  /** The same without anything of a record that is no more. */
  Matter gone() {
    var over = state.isOver() ? state : State.SETTLED;
    return new Matter(number, what.gone(), over, isWithheld, at, acts, "", reports);
  }

  String kind() {
    return what.kind();
  }

  long record() {
    return what.record();
  }

  String path() {
    return what.path();
  }

  Said title() {
    return what.title();
  }

  String shown() {
    return what.shown();
  }

  Act decision() {
    return said(Step.DECISION);
  }

  Act appeal() {
    return said(Step.APPEAL);
  }

  Act verdict() {
    return said(Step.VERDICT);
  }

  Act mending() {
    return said(Step.MENDING);
  }

  Act answer() {
    return said(Step.ANSWER);
  }

  private Act said(Step step) {
    return acts.getOrDefault(step, Act.NONE);
  }

  /** Its own address after the language. */
  String address() {
    return "/moderation/" + number;
  }

  /** What the journal calls the record. */
  String subject() {
    return kind() + "/" + record();
  }
}
