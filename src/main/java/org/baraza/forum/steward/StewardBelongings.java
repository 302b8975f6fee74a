package org.baraza.forum.steward;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** The spaces that somebody is asked to look after. */
@Component
class StewardBelongings implements Belongings {

  private final Stewards stewards;

  StewardBelongings(Stewards stewards) {
    this.stewards = stewards;
  }

  @Override
  public String room() {
    return "stewardships";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of("spaces", List.copyOf(stewards.named(account)));
  }

  @Override
  public void forget(AccountId account) {
    stewards.forget(account);
  }
}
