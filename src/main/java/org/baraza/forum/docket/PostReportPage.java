package org.baraza.forum.docket;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * One report, and where a moderator decides on it.
 *
 * @param lines the report as the queue shows it
 */
record PostReportPage(Frame frame, PostReportsPage lines, PostReport report, Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  boolean isDecided() {
    return lines.isDecided(report);
  }

  String keep() {
    return frame.word(report.isHeld() ? "forum.pending.restore" : "forum.keep");
  }
}
