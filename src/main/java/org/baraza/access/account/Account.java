package org.baraza.access.account;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;

/**
 * Who somebody is for the platform.
 *
 * @param email as it was written; nothing for somebody forgotten
 * @param reason why they ask to come in, where they registered by themselves
 * @param factor whether they have set up a second factor
 */
public record Account(
    AccountId id,
    String name,
    String email,
    Lang lang,
    State state,
    String reason,
    boolean factor,
    Instant since) {

  /** How an account stands. */
  public enum State {
    /** Registered, and waiting to be let in. */
    PENDING,
    ACTIVE,
    /** May not come in for now. */
    SUSPENDED,
    /** Gone; what they wrote stays. */
    FORGOTTEN
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }
}
