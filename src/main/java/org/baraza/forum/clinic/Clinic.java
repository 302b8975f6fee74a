package org.baraza.forum.clinic;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * When somebody answers, live, what was asked before.
 *
 * @param expert who answers or is asked to, or null where nobody was found
 * @param accepted whether they agreed; only then anybody learns who it is
 * @param endsAt the first moment at which it is over
 */
record Clinic(
    long topic, @Nullable AccountId expert, boolean accepted, Instant beginsAt, Instant endsAt) {

  enum Phase {
    /** Questions are gathered. */
    BEFORE,
    /** The expert answers. */
    LIVE,
    /** It stays to be read. */
    OVER
  }

  Phase phase(Instant now) {
    if (now.isBefore(beginsAt)) {
      return Phase.BEFORE;
    }
    return now.isBefore(endsAt) ? Phase.LIVE : Phase.OVER;
  }

  /** Whether the reader is the one who is to answer, asked or agreed. */
  boolean isOf(Reader reader) {
    return expert != null && reader.account().filter(expert::equals).isPresent();
  }

  /** Whether the reader still has to say whether they will. */
  boolean isAsked(Reader reader, Instant now) {
    return isOf(reader) && !accepted && phase(now) != Phase.OVER;
  }

  /**
   * Whether somebody who may write in the space may post now: before, everybody asks; in between,
   * the expert and the stewards answer; afterwards nothing is added.
   */
  boolean admits(Reader reader, boolean isLed, Instant now) {
    return switch (phase(now)) {
      case BEFORE -> true;
      case LIVE -> isLed || accepted && isOf(reader);
      case OVER -> false;
    };
  }
}
