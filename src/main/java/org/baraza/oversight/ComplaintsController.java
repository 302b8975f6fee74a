package org.baraza.oversight;

import java.util.Comparator;
import java.util.List;
import org.baraza.access.Complaints;
import org.baraza.access.Complaints.Complaint;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.ui.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows those who decide what waits in all rooms; each is decided in its own. */
@Controller
class ComplaintsController {

  private final List<Complaints> queues;

  ComplaintsController(ObjectProvider<Complaints> queues) {
    this.queues = queues.stream().toList();
  }

  @GetMapping("/complaints")
  @ForRole({Role.MODERATOR, Role.FACILITATOR})
  ComplaintsPage all(Frame frame, Reader reader) {
    return new ComplaintsPage(
        frame,
        queues.stream()
            .flatMap(queue -> queue.open(frame, reader).stream())
            .sorted(Comparator.comparing(Complaint::at))
            .toList());
  }
}
