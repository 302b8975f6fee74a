package org.baraza.exchange;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts on the desk the exchanges that wait for the reader's answer, or that the reader waits for.
 */
@Component
@Order(4)
class ExchangeTray implements Waiting {

  private final Exchanges exchanges;
  private final ExchangeView view;

  ExchangeTray(Exchanges exchanges, ExchangeView view) {
    this.exchanges = exchanges;
    this.view = view;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    if (!ExchangeDesk.isOpenTo(reader)) {
      return Optional.empty();
    }
    var lines =
        exchanges.waiting(reader).stream()
            .filter(one -> one.isBy(reader) || !one.unanswered(reader).isEmpty())
            .map(one -> line(one, frame, reader))
            .toList();
    return Tray.of("exchanges", frame.word("exchange.title"), lines);
  }

  private Line line(Exchange one, Frame frame, Reader reader) {
    return new Line(
        frame.to(one.path()),
        one.plan().said(),
        frame.word(
            one.unanswered(reader).isEmpty() ? "exchange.tray.waits" : "exchange.tray.asked"),
        view.day(one.changedAt(), frame));
  }
}
