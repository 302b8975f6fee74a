package org.baraza.exchange;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.home.HomeKind;
import org.baraza.forum.home.Homes.Home;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Spaces of the forum can belong to an exchange, in the eyes of those who see it. */
@Component
class ExchangeHome implements HomeKind {

  private final Exchanges exchanges;

  ExchangeHome(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public String code() {
    return "exchange";
  }

  @Override
  public String place() {
    return "exchanges";
  }

  @Override
  public boolean isSeen(long number, Reader reader) {
    return exchanges.visible(number, reader).isPresent();
  }

  @Override
  public Optional<Home> of(long number, Frame frame, Reader reader) {
    return exchanges
        .visible(number, reader)
        .map(one -> new Home(frame.to(one.path()), one.plan().title()));
  }
}
