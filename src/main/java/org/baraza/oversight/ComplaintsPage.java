package org.baraza.oversight;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.Complaints.Complaint;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** All that waits for a decision, the oldest first. */
record ComplaintsPage(Frame frame, List<Complaint> complaints) implements Page {

  private static final int EXCERPT = 160;

  /** The first words of why. */
  static String excerpt(Complaint one) {
    var text = one.why().replaceAll("\\s+", " ").strip();
    if (text.codePointCount(0, text.length()) <= EXCERPT) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, EXCERPT - 1)) + "…";
  }

  String day(Complaint one) {
    return frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
