package org.baraza.forum.docket;

import java.util.ArrayList;
import java.util.List;
import org.baraza.access.Complaints;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.pending.Ruling;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Shows reports and appeals of the forum among all that waits for those who decide. */
@Component
class PostComplaints implements Complaints {

  private final PostReportDesk reports;
  private final RulingDesk rulings;

  PostComplaints(PostReportDesk reports, RulingDesk rulings) {
    this.reports = reports;
    this.rulings = rulings;
  }

  /** One’s own reports, and those on what one said, are left to others. */
  @Override
  public List<Complaint> open(Frame frame, Reader reader) {
    if (!reader.holds(Role.MODERATOR)) {
      return List.of();
    }
    var all = reports.all(reader);
    var judged = reports.judged(all, reader);
    var open = new ArrayList<Complaint>();
    all.stream()
        .filter(one -> one.isOpen() && judged.contains(one.number()))
        .forEach(one -> open.add(complaint(one, frame)));
    rulings.appeals(reader).forEach(one -> open.add(complaint(one, frame)));
    return open;
  }

  private static Complaint complaint(PostReport one, Frame frame) {
    return new Complaint(
        frame.to(one.path()),
        frame.word("forum.exhibit." + one.kindCode()),
        one.why(),
        PostReportsPage.state(one, frame),
        one.at());
  }

  private static Complaint complaint(Ruling one, Frame frame) {
    return new Complaint(
        frame.to(one.path()),
        RulingPage.title(one, frame),
        one.appeal(),
        RulingPage.state(one, frame),
        one.at());
  }
}
