package org.baraza.relay;

/** It was not sent, and why; the same whoever it was for. */
class Unsent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  enum Why {
    CONTACTS,
    MESSAGES,
    BARRED,
    /** Moderators let them say nothing for a time. */
    SILENCED,
    TWICE
  }

  private final Why why;

  Unsent(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Why why() {
    return why;
  }
}
