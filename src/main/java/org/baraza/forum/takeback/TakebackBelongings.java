package org.baraza.forum.takeback;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** That moderators took back what was done with somebody’s account. */
@Component
class TakebackBelongings implements Belongings {

  private final Takebacks takebacks;

  TakebackBelongings(Takebacks takebacks) {
    this.takebacks = takebacks;
  }

  @Override
  public String room() {
    return "takebacks";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "takebacks",
        takebacks.of(account).stream()
            .map(one ->
                Map.of(
                    "since", one.since().toString(),
                    "at", one.at().toString(),
                    "why", one.why()))
            .toList());
  }

  @Override
  public void forget(AccountId account) {
    takebacks.forget(account);
  }
}
