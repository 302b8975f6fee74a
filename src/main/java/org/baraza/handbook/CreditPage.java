package org.baraza.handbook;

import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Asks somebody who made an edition whether they wish to be named in it, and how.
 *
 * @param parts what they did
 * @param fixed whether it is published, and what they say comes too late for it
 */
record CreditPage(Frame frame, long number, List<String> parts, boolean fixed, Entered entered)
    implements Page {

  String action() {
    return frame.to("/handbook/" + number + "/credit");
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
