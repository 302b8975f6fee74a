package org.baraza.expert.nomination;

import java.util.Locale;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/**
 * Whom somebody proposed for their country, in what they wrote themselves: nothing of it is kept
 * once it is decided or lapsed. That the country proposed somebody stays, by a number that leads to
 * nobody.
 */
@Component
class NominationBelongings implements Belongings {

  private final Nominations nominations;

  NominationBelongings(Nominations nominations) {
    this.nominations = nominations;
  }

  @Override
  public String room() {
    return "nominations";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "made",
        (Object) nominations.made(account).stream().map(NominationBelongings::told).toList());
  }

  private static Map<String, String> told(Nomination one) {
    return Map.of(
        "country", one.country(),
        "at", one.at().toString(),
        "state", one.state().name().toLowerCase(Locale.ROOT),
        "name", one.name(),
        "grounds", one.grounds());
  }

  @Override
  public void forget(AccountId account) {}
}
