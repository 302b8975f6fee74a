package org.baraza.moderation;

import java.util.List;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reportable.Exhibit;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What was decided about records that a member keeps, and about what they reported.
 *
 * @param isSent whether they just reported something
 */
record ModerationPage(Frame frame, List<Matter> kept, List<Told> mine, boolean isSent)
    implements Page {

  /**
   * Something that a member reported.
   *
   * @param exhibit the record, while they see it
   */
  record Told(Matter matter, Optional<Exhibit> exhibit, AccountId by) {

    /** Their own words. */
    String why() {
      return matter.reports().stream()
          .filter(one -> one.by() == by.number())
          .map(Matter.Report::why)
          .findFirst()
          .orElse("");
    }
  }

  String kind(Matter one) {
    return MatterPage.kind(one, frame);
  }

  String state(Matter one) {
    return MatterPage.state(one, frame);
  }

  String outcome(Matter one) {
    return MatterPage.outcome(one, frame);
  }

  String day(Matter one) {
    return MatterPage.day(one, frame);
  }
}
