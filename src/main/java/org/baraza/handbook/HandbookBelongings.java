package org.baraza.handbook;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;

/**
 * Which editions somebody edits, and how they wish to be named. A name that is printed stays in the
 * edition: its owner agreed to it, and it cannot be taken out of what others hold.
 */
@Component
class HandbookBelongings implements Belongings {

  private final EditionTable editions;
  private final CreditTable credits;

  HandbookBelongings(EditionTable editions, CreditTable credits) {
    this.editions = editions;
    this.credits = credits;
  }

  @Override
  public String room() {
    return "handbook";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "editor",
        Sight.ofEverything(() -> editions.editedBy(account)),
        "credits",
        Sight.ofEverything(() -> credits.all(account)));
  }

  @Override
  public void forget(AccountId account) {
    editions.forget(account);
  }
}
