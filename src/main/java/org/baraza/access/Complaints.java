package org.baraza.access;

import java.time.Instant;
import java.util.List;
import org.baraza.ui.Frame;

/**
 * One queue of what was put before those who decide. A room that has one shows it on the page of
 * all queues by contributing this.
 */
public interface Complaints {

  /** Those that wait, as far as this reader may know of them; nothing for who decides on none. */
  List<Complaint> open(Frame frame, Reader reader);

  /**
   * @param href where it is decided, with its language
   * @param kind what it is about, in words
   * @param why what whoever put it there says, or the reason in words
   * @param state how it stands, in words
   * @param at when; the day where an hour would tell too much
   */
  record Complaint(String href, String kind, String why, String state, Instant at) {}
}
