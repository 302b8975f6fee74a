package org.baraza.forum.takeback;

import java.util.Map;
import org.baraza.forum.takeback.Takeback.What;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a moderator takes back what was done with an account.
 *
 * @param counts how much that is; nothing before it was counted
 */
record TakebackFormPage(Frame frame, long report, Entered entered, Map<What, Integer> counts)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  What[] kinds() {
    return What.values();
  }

  static String count(What what, Map<What, Integer> counts, Frame frame) {
    return frame.word("forum.takeback." + what.code(), counts.getOrDefault(what, 0));
  }

  String count(What what) {
    return count(what, counts, frame);
  }
}
