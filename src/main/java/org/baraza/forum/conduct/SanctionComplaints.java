package org.baraza.forum.conduct;

import java.util.List;
import org.baraza.access.Complaints;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Shows appeals against warnings and silences among all that waits for those who decide. */
@Component
class SanctionComplaints implements Complaints {

  private final Conduct conduct;

  SanctionComplaints(Conduct conduct) {
    this.conduct = conduct;
  }

  @Override
  public List<Complaint> open(Frame frame, Reader reader) {
    return conduct.all(reader).stream()
        .filter(one -> one.isDecidedBy(reader))
        .map(one ->
            new Complaint(
                frame.to(one.path()),
                SanctionPage.title(one, frame),
                one.appeal(),
                SanctionPage.state(one, frame),
                one.at()))
        .toList();
  }
}
