package org.baraza.moderation;

import java.util.List;
import org.baraza.access.Complaints;
import org.baraza.access.Reader;
import org.baraza.moderation.Matter.State;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Shows reports, appeals and what was mended among all that waits for those who decide. */
@Component
class MatterComplaints implements Complaints {

  private final MatterDesk desk;

  MatterComplaints(MatterDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Complaint> open(Frame frame, Reader reader) {
    return desk.waiting(reader).stream()
        .map(one ->
            new Complaint(
                frame.to(one.address()),
                MatterPage.kind(one, frame),
                why(one),
                MatterPage.state(one, frame),
                one.at()))
        .toList();
  }

  private static String why(Matter one) {
    if (one.state() != State.OPEN) {
      return one.state() == State.APPEALED ? one.appeal().words() : one.mending().words();
    }
    return one.reports().isEmpty() ? "" : one.reports().getFirst().why();
  }
}
