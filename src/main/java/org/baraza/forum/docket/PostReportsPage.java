package org.baraza.forum.docket;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What the moderators decide on.
 *
 * @param judged the reports that this moderator may judge
 * @param appeals the addresses of appeals against what moderators did, after the language
 * @param takebacks the numbers of takings back that hide posts still
 */
record PostReportsPage(
    Frame frame,
    List<PostReport> reports,
    Set<Long> judged,
    List<String> appeals,
    List<Long> takebacks)
    implements Page {

  /** Whether this moderator decides on it now. */
  boolean isDecided(PostReport one) {
    return one.isOpen() && judged.contains(one.number());
  }

  boolean isHideable(PostReport one) {
    return !one.isHeld();
  }

  /** Whether this moderator can do something about who said it. */
  boolean isCharged(PostReport one) {
    return isTakenBack(one) && !one.isSanctioned();
  }

  /** Whether this moderator can take back what its author did. */
  boolean isTakenBack(PostReport one) {
    return one.state() != PostReport.State.KEPT
        && judged.contains(one.number())
        && one.author() != null;
  }

  Shown shown(PostReport one) {
    return Shown.of(one.shown());
  }

  String kind(PostReport one) {
    return frame.word("forum.exhibit." + one.kindCode());
  }

  String state(PostReport one) {
    return state(one, frame);
  }

  static String state(PostReport one, Frame frame) {
    return one.isHeld()
        ? frame.word("forum.report.state.hidden")
        : frame.word("forum.report.state." + one.state().code());
  }

  String day(PostReport one) {
    return frame.date(one.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String to(PostReport one, String noun) {
    return frame.to("/forum/reports/" + one.number() + "/" + noun);
  }
}
