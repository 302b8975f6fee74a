package org.baraza.forum.docket;

import java.util.List;
import java.util.Locale;
import org.baraza.forum.pending.Ruling;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What was decided about what somebody wrote, and about what they reported.
 *
 * @param reports what they reported, as far as that is kept
 */
record RulingsPage(Frame frame, List<Ruling> rulings, List<PostReports.Told> reports)
    implements Page {

  String title(Ruling one) {
    return RulingPage.title(one, frame);
  }

  String state(Ruling one) {
    return RulingPage.state(one, frame);
  }

  String day(Ruling one) {
    return RulingPage.day(one.at(), frame);
  }

  String kind(PostReports.Told one) {
    return frame.word("forum.exhibit." + one.kind().name().toLowerCase(Locale.ROOT));
  }

  String state(PostReports.Told one) {
    return frame.word("forum.report.state." + one.state().code());
  }

  String day(PostReports.Told one) {
    return RulingPage.day(one.at(), frame);
  }
}
