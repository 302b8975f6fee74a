package org.baraza.relay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.relay.Contact.Side;

/**
 * A party of a contact reports the other.
 *
 * @param by who reports; not told to the moderators
 * @param side of which party they are
 * @param accused who is reported, where that is the asker; the account 0 where it is the addressee
 * @param words what the reporter adds, or nothing
 * @param grounds of the decision, once there is one
 */
record Abuse(
    long number,
    long contact,
    AccountId by,
    Side side,
    AccountId accused,
    String kind,
    long addressee,
    String reason,
    String words,
    State state,
    Instant at,
    String grounds,
    Set<String> readers) {

  static final List<String> REASONS = List.of("threat", "insult", "probing", "fraud", "other");

  enum State {
    OPEN,
    UPHELD,
    DISMISSED
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isBy(Reader reader) {
    return by.equals(reader.self());
  }

  /** Nobody decides on what they are a party of. */
  boolean mayDecide(Reader reader) {
    return isOpen()
        && reader.holds(Role.MODERATOR)
        && !isBy(reader)
        && !accused.equals(reader.self());
  }
}
