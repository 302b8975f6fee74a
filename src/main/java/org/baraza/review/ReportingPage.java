package org.baraza.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.review.Report.Kind;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The form by which a practice is reported, corrected, or asked to be withdrawn. */
record ReportingPage(Frame frame, long practice, Said title, Kind kind, Entered entered)
    implements Page {

  String heading() {
    return frame.word("review.reporting." + kind.code());
  }

  String lead() {
    return frame.word("review.reporting.lead." + kind.code());
  }

  String action() {
    return frame.to("/practices/" + practice + '/' + kind.code());
  }

  Map<String, String> reasons() {
    var reasons = new LinkedHashMap<String, String>();
    for (var reason : kind.reasons()) {
      reasons.put(reason, frame.word("review.reason." + reason));
    }
    return reasons;
  }

  /** A country needs no reason from a list: it speaks for itself. */
  boolean asksReason() {
    return kind != Kind.WITHDRAWAL;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
