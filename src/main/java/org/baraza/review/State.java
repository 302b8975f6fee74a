package org.baraza.review;

import java.util.Locale;

/** Where a submission stands. */
enum State {
  /** Waits for the focal point of each country of origin. */
  SUBMITTED,
  /** Waits for the review of its safeguards. */
  SAFEGUARDS,
  /** Waits for an editor to publish it. */
  EDITING,
  PUBLISHED,
  /** Waits for its author. */
  CHANGES_ASKED,
  DECLINED,
  WITHDRAWN;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it waits for somebody who judges it. */
  boolean isJudged() {
    return this == SUBMITTED || this == SAFEGUARDS || this == EDITING;
  }

  /** Whether something can still become of it. */
  boolean isOpen() {
    return isJudged() || this == CHANGES_ASKED;
  }
}
