package org.baraza.expert.nomination;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;

/**
 * Somebody whom a country proposes as an expert.
 *
 * @param country ISO 3166-1 alpha-3
 * @param until when it lapses
 * @param name nothing once it is decided, like the address and the grounds
 * @param lang the language of the letter
 */
record Nomination(
    long number,
    String country,
    AccountId by,
    Instant at,
    Instant until,
    String name,
    String email,
    Lang lang,
    String grounds,
    State state) {

  enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    LAPSED
  }

  boolean isOpen(Instant now) {
    return state == State.OPEN && now.isBefore(until);
  }
}
