package org.baraza.forum.lifting;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/**
 * What somebody asked for as a custodian. Of what was lifted of themselves nothing is in what they
 * take away, for that file would be the link.
 */
@Component
class LiftingBelongings implements Belongings {

  private final Liftings liftings;

  LiftingBelongings(Liftings liftings) {
    this.liftings = liftings;
  }

  @Override
  public String room() {
    return "liftings";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "liftings",
        liftings.by(account).stream()
            .map(one -> Map.of("number", one.number(), "why", reason(one, account)))
            .toList());
  }

  private static String reason(Lifting one, AccountId account) {
    return one.first().equals(account) ? one.why() : one.secondWhy();
  }

  /**
   * Custodians answer for what they lifted: that stays. Who spoke is forgotten, and what somebody
   * asked for and nobody decided.
   */
  @Override
  public void forget(AccountId account) {
    liftings.forget(account);
  }
}
