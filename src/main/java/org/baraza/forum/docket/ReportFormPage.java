package org.baraza.forum.docket;

import java.util.Locale;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a translation or a consolidated reply is put before the moderators.
 *
 * @param isHideable whether the reader may hide it until another moderator has decided
 * @param isSent whether it was just reported
 */
record ReportFormPage(
    Frame frame, Exhibit exhibit, boolean isHideable, Entered entered, boolean isSent)
    implements Page {

  /** How much is said of what is wrong. */
  static final int WORDS = 2000;

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String heading() {
    return frame.word("forum.report." + exhibit.kind().name().toLowerCase(Locale.ROOT));
  }

  String action() {
    return frame.to(
        exhibit.kind() == Exhibit.Kind.HARVEST
            ? "/forum/topics/" + exhibit.key() + "/harvest/report"
            : "/forum/posts/" + exhibit.key().replace("/", "/translations/") + "/report");
  }

  Shown shown() {
    return Shown.of(exhibit.shown());
  }
}
