package org.baraza.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.request.AccessRequest.State;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts requests without an answer on the desk: of those who can answer, and of who asked. */
@Component
@Order(5)
class RequestTray implements Waiting {

  private final RequestDesk desk;
  private final Clock clock;

  RequestTray(RequestDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var now = clock.instant();
    var lines =
        desk.all(reader).stream()
            .filter(one -> one.isOwnedBy(reader) || one.isBy(reader))
            .filter(one -> one.told(reader, now) == State.OPEN)
            .map(one -> line(one, frame, reader, now))
            .toList();
    return Tray.of("access-requests", frame.word("request.title"), lines);
  }

  private static Line line(AccessRequest one, Frame frame, Reader reader, Instant now) {
    var said = RequestsPage.line(one, frame, reader, now);
    var state = one.isBy(reader) ? said.state() : frame.word("request.owned");
    return new Line(said.href(), new Said(said.title(), frame.lang()), state, said.day());
  }
}
