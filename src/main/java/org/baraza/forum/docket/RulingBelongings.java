package org.baraza.forum.docket;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Rulings;
import org.springframework.stereotype.Component;

/** Why others took away what somebody wrote, what they said against it, and what is kept aside. */
@Component
class RulingBelongings implements Belongings {

  private final Rulings rulings;
  private final Pendings pendings;
  private final Removal removal;

  RulingBelongings(Rulings rulings, Pendings pendings, Removal removal) {
    this.rulings = rulings;
    this.pendings = pendings;
    this.removal = removal;
  }

  @Override
  public String room() {
    return "rulings";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "rulings",
        rulings.of(account).stream()
            .map(one ->
                Map.of(
                    "act", one.act().code(),
                    "kind", one.kindCode(),
                    "post", one.post(),
                    "why", one.why(),
                    "at", one.at().toString(),
                    "appeal", one.appeal(),
                    "grounds", one.grounds()))
            .toList(),
        "aside",
        pendings.by(account).stream()
            .map(one -> Map.of("kind", one.kind(), "post", one.post(), "text", one.written()))
            .toList());
  }

  /** What is hidden stays to be decided, by nobody; what was removed goes for good. */
  @Override
  public void forget(AccountId account) {
    pendings.by(account).forEach(removal::lapse);
    rulings.forget(account);
  }
}
