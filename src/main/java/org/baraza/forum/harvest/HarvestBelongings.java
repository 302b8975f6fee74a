package org.baraza.forum.harvest;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** What somebody gathered, and where they agreed to be named. */
@Component
class HarvestBelongings implements Belongings {

  private final Harvests harvests;

  HarvestBelongings(Harvests harvests) {
    this.harvests = harvests;
  }

  @Override
  public String room() {
    return "harvests";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "gathered",
        harvests.by(account).stream()
            .map(one -> Map.of("topic", one.topic(), "text", one.written()))
            .toList(),
        "told",
        List.copyOf(harvests.told(account)),
        "credits",
        harvests.creditsOf(account).stream()
            .map(one -> Map.of("topic", one.topic(), "wish", one.wish(), "name", one.name()))
            .toList());
  }

  /** The reply stays, gathered by a former member; nobody who left is named beside it. */
  @Override
  public void forget(AccountId account) {
    harvests.forget(account);
  }
}
