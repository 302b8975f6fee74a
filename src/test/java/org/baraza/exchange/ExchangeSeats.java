package org.baraza.exchange;

import java.util.List;
import org.baraza.MemberPages.Seat;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;

/** The pages of an exchange that waits for an answer, as either side sees them. */
public class ExchangeSeats {

  private final Visitors visitors;

  public ExchangeSeats(Visitors visitors) {
    this.visitors = visitors;
  }

  public void addTo(List<Seat> all) {
    var asking = visitors.with(Role.FOCAL_POINT, "DJI");
    var asked = visitors.with(Role.FOCAL_POINT, "SYR");
    var answer =
        asking.post(
            "/en/exchanges",
            "title",
            "Oases",
            "summary",
            "How wells are shared.",
            "language",
            "en",
            "kind",
            "study_visit",
            "providers",
            "SYR",
            "beneficiaries",
            "DJI",
            "begins",
            "2027-03-01",
            "audience",
            "owners");
    var path = Talk.location(answer).replaceFirst("/en", "");
    all.add(new Seat(asking, path));
    all.add(new Seat(asking, path + "/edition"));
    all.add(new Seat(asked, path));
  }
}
