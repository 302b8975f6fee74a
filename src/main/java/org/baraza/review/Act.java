package org.baraza.review;

/** What can be done to a submission; each is a noun at the end of its address. */
enum Act {
  VALIDATION,
  SAFEGUARDS,
  WORDING,
  PUBLICATION,
  CHANGES,
  REFUSAL,
  WITHDRAWAL,
  ASSIGNMENT;

  /** Whether it moves the submission on to its next step. */
  boolean isAwaited() {
    return this == VALIDATION || this == SAFEGUARDS || this == PUBLICATION;
  }
}
