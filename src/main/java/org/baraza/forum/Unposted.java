package org.baraza.forum;

import org.baraza.ui.Frame;

/** Something was not posted, for the reason that is told. */
public class Unposted extends RuntimeException {

  enum Why {
    /** As much as may be written in this time. */
    MANY,
    /** Moderators let them say nothing for a time. */
    SILENCED,
    /** For as long they neither archive a space nor ask anybody in. */
    RESTING,
    /** More links than somebody new may give. */
    LINKS,
    /** As many spaces as may wait for a decision. */
    SPACES,
    /** More people than somebody new may call. */
    MENTIONS,
    /** As many topics as somebody may open in Chatham House mode within a day. */
    TOPICS,
    /** Somebody closed the topic, or archived its space, meanwhile. */
    CLOSED
  }

  private static final long serialVersionUID = 1;
  private final Why why;

  Unposted(Why why) {
    super(why.name());
    this.why = why;
  }

  /** That moderators let somebody say nothing for a time. */
  public static Unposted silenced() {
    return new Unposted(Why.SILENCED);
  }

  /** That moderators let somebody say nothing for a time, who would change a space meanwhile. */
  public static Unposted resting() {
    return new Unposted(Why.RESTING);
  }

  Why why() {
    return why;
  }

  /** The reason, in the reader's language. */
  public String said(Frame frame) {
    return frame.word("forum.unposted." + Space.code(why));
  }
}
