package org.baraza.forum.conduct;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** What moderators did about somebody, and what they said against it. */
@Component
class SanctionBelongings implements Belongings {

  private final Sanctions sanctions;

  SanctionBelongings(Sanctions sanctions) {
    this.sanctions = sanctions;
  }

  @Override
  public String room() {
    return "sanctions";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "sanctions",
        sanctions.of(account).stream()
            .map(one ->
                Map.of(
                    "kind", one.kind(),
                    "post", one.post(),
                    "why", one.why(),
                    "at", one.at().toString(),
                    "appeal", one.appeal(),
                    "grounds", one.grounds()))
            .toList());
  }

  @Override
  public void forget(AccountId account) {
    sanctions.forget(account);
  }
}
