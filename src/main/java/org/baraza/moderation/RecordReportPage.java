package org.baraza.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a record is put before the moderators.
 *
 * @param isClosed whether they would not know of it otherwise
 */
record RecordReportPage(
    Frame frame, String kind, long number, Exhibit exhibit, boolean isClosed, Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String heading() {
    return frame.word("moderation.report." + kind);
  }

  String action() {
    return frame.to("/moderation/reports/" + kind + "/" + number);
  }

  Map<String, String> reasons() {
    var reasons = new LinkedHashMap<String, String>();
    Records.REASONS.forEach(code -> reasons.put(code, frame.word("moderation.reason." + code)));
    return reasons;
  }
}
