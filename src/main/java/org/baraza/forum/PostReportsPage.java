package org.baraza.forum;

import java.util.List;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What the moderators decide on. */
record PostReportsPage(Frame frame, List<PostReport> reports) implements Page {

  Shown shown(PostReport one) {
    return Shown.of(one.shown());
  }

  String state(PostReport one) {
    return frame.word("forum.report.state." + Space.code(one.state()));
  }

  String day(PostReport one) {
    return ForumView.day(one.at(), frame);
  }
}
