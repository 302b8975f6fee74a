package org.baraza.relay;

import java.util.List;
import org.baraza.access.Complaints;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Shows reports of abuse among all that waits for those who decide. */
@Component
class AbuseComplaints implements Complaints {

  private final AbuseDesk desk;

  AbuseComplaints(AbuseDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Complaint> open(Frame frame, Reader reader) {
    return reader.holds(Role.MODERATOR)
        ? desk.all(reader).stream()
            .filter(one -> one.mayDecide(reader))
            .map(one -> complaint(one, frame))
            .toList()
        : List.of();
  }

  private static Complaint complaint(Abuse one, Frame frame) {
    var reason = frame.word("relay.reason." + one.reason());
    return new Complaint(
        frame.to("/relay/reports/" + one.number()),
        frame.word("relay.reports"),
        one.words().isEmpty() ? reason : one.words(),
        frame.word("relay.report." + Contact.code(one.state())),
        one.at());
  }
}
