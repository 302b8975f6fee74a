package org.baraza.expert.vetting;

import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What waits for the facilitator.
 *
 * @param answering the number of the entry whose form came back, or 0
 */
record VettingsPage(
    Frame frame, List<Line> lines, List<Contest> contests, Entered entered, long answering)
    implements Page {

  /** A listing, and how it stands. */
  record Line(String href, String name, String standing, String ends) {}

  /** An entry of a log that an expert contests. */
  record Contest(long number, long expert, String name, String who, String what, String words) {}

  Entered entered(Contest one) {
    return one.number() == answering ? entered : Entered.NOTHING;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
