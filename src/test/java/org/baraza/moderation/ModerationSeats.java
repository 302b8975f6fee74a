package org.baraza.moderation;

import java.util.List;
import org.baraza.MemberPages.Seat;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;

/** The pages on which records are reported and decided on, each with somebody who sees it. */
public class ModerationSeats {

  private final Visitors visitors;

  public ModerationSeats(Visitors visitors) {
    this.visitors = visitors;
  }

  /**
   * What was reported of an organisation, for who reports, who decides and who keeps it; it is
   * withheld, so that the form opens to facilitators alone.
   *
   * @param house its address after the language
   */
  public void addTo(List<Seat> all, String house, Visitor member) {
    var form = "/moderation/reports/organisation" + house.substring(house.lastIndexOf('/'));
    var reporter = visitors.member();
    var moderator = visitors.with(Role.MODERATOR);
    all.add(new Seat(visitors.with(Role.FACILITATOR), form));
    reporter.post("/en" + form, "reason", "false", "why", "No such house.");
    all.add(new Seat(reporter, "/moderation"));
    var matter =
        moderator
            .page("/en/complaints")
            .select("li:contains(No such house) a")
            .attr("href")
            .substring("/en".length());
    moderator.post("/en" + matter + "/decision", "act", "uphold", "grounds", "It is not there.");
    all.add(new Seat(moderator, matter));
    all.add(new Seat(member, matter));
  }
}
