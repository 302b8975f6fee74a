package org.baraza.request;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;

/**
 * Somebody asks to read a practice.
 *
 * @param practice the number that was asked for, whether there is such a practice or not
 * @param until when it lapses while it is open, or when what was granted ends
 * @param grounds what its owner answers, or nothing
 * @param readers the keys that open it
 */
record AccessRequest(
    long number,
    AccountId by,
    long practice,
    String why,
    State state,
    Instant askedAt,
    Instant until,
    String grounds,
    Set<String> readers) {

  enum State {
    OPEN,
    GRANTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    REVOKED
  }

  boolean isBy(Reader reader) {
    return by.equals(reader.self());
  }

  boolean isOpen(Instant now) {
    return state == State.OPEN && now.isBefore(until);
  }

  /** Whether this reader speaks for a country of the practice and so may answer. */
  boolean isOwnedBy(Reader reader) {
    return !isBy(reader)
        && reader.countries().stream().map(Keys::country).anyMatch(readers::contains);
  }

  /**
   * How it stands, as this reader is told. Who asked does not learn of a refusal without words: it
   * looks like no answer, and so like a number that is nothing.
   */
  State told(Reader reader, Instant now) {
    if (state == State.DECLINED && isBy(reader) && grounds.isEmpty()) {
      return now.isBefore(until) ? State.OPEN : State.EXPIRED;
    }
    var isOver = !now.isBefore(until) && (state == State.OPEN || state == State.GRANTED);
    return isOver ? State.EXPIRED : state;
  }

  static String code(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
