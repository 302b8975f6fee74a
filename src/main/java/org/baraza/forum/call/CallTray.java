package org.baraza.forum.call;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk where somebody was called: also who wants no letters learns of it. */
@Component
@Order(9)
class CallTray implements Waiting {

  private final PostCalls calls;

  CallTray(PostCalls calls) {
    this.calls = calls;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        calls.of(reader).stream()
            .map(call ->
                new Line(
                    frame.to("/forum/calls/" + call.post()),
                    call.topic(),
                    frame.word("forum.called"),
                    frame.date(call.on())))
            .toList();
    return Tray.of("forum-calls", frame.word("forum.calls"), lines);
  }
}
