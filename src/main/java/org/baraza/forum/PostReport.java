package org.baraza.forum;

import java.time.Instant;

/**
 * A post that somebody put before the moderators.
 *
 * @param by the number of the account that did, or 0 in Chatham House mode
 * @param shown what the post said at that time, in Markdown: all that a moderator sees of a space
 *     they are not in
 */
record PostReport(
    long number, long post, long by, String why, String shown, State state, Instant at) {

  enum State {
    OPEN,
    REMOVED,
    KEPT
  }

  boolean isOpen() {
    return state == State.OPEN;
  }
}
