package org.baraza.relay;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Waiting;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts reports of abuse before those who decide on them. */
@Component
@Order(4)
class AbuseTray implements Waiting {

  private final RelayView view;

  AbuseTray(RelayView view) {
    this.view = view;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    if (!reader.holds(Role.MODERATOR)) {
      return Optional.empty();
    }
    var lines =
        view.undecided(frame, reader).stream().map(one -> RelayTray.line(one, frame)).toList();
    return Tray.of("abuse", frame.word("relay.reports"), lines);
  }
}
