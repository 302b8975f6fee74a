package org.baraza.notice;

import java.time.Instant;
import org.baraza.access.AccountId;
import org.baraza.language.Lang;

/**
 * What a person wishes to hear of.
 *
 * @param lang the language it was asked in
 * @param name what they call it, or nothing
 * @param told up to when a digest has told of it
 */
record Subscription(
    long number,
    AccountId account,
    Subject subject,
    Lang lang,
    String name,
    Frequency frequency,
    Instant since,
    Instant told) {

  static final int LONGEST_NAME = 120;

  /** Whether a digest should tell of it by now. */
  boolean isDue(Choice choice, Instant now) {
    return frequency
        .within(choice.mailing())
        .filter(rhythm -> !rhythm.next(told, choice.zone()).isAfter(now))
        .isPresent();
  }

  /** From when on what happens is news to the person, as the page shows it. */
  Instant unseen(Choice choice) {
    return choice.seen().isAfter(since) ? choice.seen() : since;
  }
}
