package org.baraza.access.account;

import java.time.Instant;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;

/**
 * A role that somebody was given: what for, since when, until when, and by whose decision.
 *
 * @param by who granted it; number 0 for the house itself
 * @param through the code of the institution whose word gave it, or nothing
 */
public record Grant(
    long number,
    AccountId account,
    Mandate mandate,
    Instant from,
    Optional<Instant> until,
    long by,
    Optional<Instant> withdrawn,
    String through) {

  /** Whether the role is held at a moment. */
  public boolean isHeldAt(Instant moment) {
    return !moment.isBefore(from)
        && until.map(moment::isBefore).orElse(true)
        && withdrawn.map(moment::isBefore).orElse(true);
  }

  /** Whether it was withdrawn or has run out. */
  public boolean isOver(Instant moment) {
    return !isHeldAt(moment) && !(withdrawn.isEmpty() && moment.isBefore(from));
  }
}
