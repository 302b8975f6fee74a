package org.baraza.exchange;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** Which exchanges somebody proposed. They are those of their parties, and stay. */
@Component
class ExchangeBelongings implements Belongings {

  private final Exchanges exchanges;

  ExchangeBelongings(Exchanges exchanges) {
    this.exchanges = exchanges;
  }

  @Override
  public String room() {
    return "exchanges";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of("proposed", exchanges.by(account));
  }

  @Override
  public void forget(AccountId account) {}
}
