package org.baraza.access.session;

/** What somebody proved themselves by when they signed in. */
public enum Factor {
  PASSWORD(false),
  /** A one-time code of an authenticator. */
  CODE(true),
  /** One of the codes kept for the day the authenticator is lost. */
  RECOVERY(true),
  /** A key on their device, opened by their finger, face or PIN. */
  PASSKEY(true),
  /** The word of an institution that does not say by how much it was proved. */
  INSTITUTION(false),
  /** The word of an institution that says it was proved by more than one factor. */
  INSTITUTION_STRONG(true),
  /** Nothing at all: the demo profile deems it given. */
  DEEMED(true);

  private final boolean strong;

  Factor(boolean strong) {
    this.strong = strong;
  }

  /** Whether it opens the guarded roles. */
  boolean isStrong() {
    return strong;
  }
}
