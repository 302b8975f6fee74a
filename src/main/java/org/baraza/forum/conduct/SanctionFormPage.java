package org.baraza.forum.conduct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where a moderator warns the author of a reported post, or silences them. */
record SanctionFormPage(Frame frame, long report, Reported.Charge charge, Entered entered)
    implements Page {

  /** For how many days somebody can be silenced; 0 is a warning. */
  static final List<String> DAYS = List.of("0", "1", "7", "30");

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Map<String, String> days() {
    var names = new LinkedHashMap<String, String>();
    DAYS.forEach(
        days -> names.put(days, frame.word("forum.sanction.days", Integer.parseInt(days))));
    return names;
  }
}
