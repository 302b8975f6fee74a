package org.baraza.forum;

/** Something was not posted, for the reason that is told. */
class Unposted extends RuntimeException {

  enum Why {
    /** As much as may be written in this time. */
    MANY,
    /** Moderators let them say nothing for a time. */
    SILENCED,
    /** More links than somebody new may give. */
    LINKS,
    /** More people than somebody new may call. */
    MENTIONS
  }

  private static final long serialVersionUID = 1;
  private final Why why;

  Unposted(Why why) {
    super(why.name());
    this.why = why;
  }

  Why why() {
    return why;
  }
}
