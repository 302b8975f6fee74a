package org.baraza.forum;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What the moderators decide on. */
record ReportsPage(Frame frame, List<Report> reports) implements Page {

  Shown shown(Report one) {
    return Shown.of(one.shown());
  }

  String state(Report one) {
    return frame.word("forum.report.state." + Space.code(one.state()));
  }

  String day(Report one) {
    return ForumView.day(one.at(), frame);
  }
}
