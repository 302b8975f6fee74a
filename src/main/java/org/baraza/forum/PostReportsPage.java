package org.baraza.forum;

import java.util.List;
import java.util.Set;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What the moderators decide on.
 *
 * @param judged the reports that this moderator may judge
 * @param named the reports on posts that name their author
 * @param appeals the addresses of appeals against what moderators did, after the language
 */
record PostReportsPage(
    Frame frame, List<PostReport> reports, Set<Long> judged, Set<Long> named, List<String> appeals)
    implements Page {

  /** Whether this moderator decides on it now. */
  boolean isDecided(PostReport one) {
    return one.isOpen() && judged.contains(one.number());
  }

  /** Whether this moderator can do something about who said it. */
  boolean isCharged(PostReport one) {
    return one.state() != PostReport.State.KEPT
        && judged.contains(one.number())
        && named.contains(one.number());
  }

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
