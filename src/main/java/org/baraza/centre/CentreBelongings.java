package org.baraza.centre;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** That somebody keeps the page of a centre: it ends with their account. */
@Component
class CentreBelongings implements Belongings {

  private final CentreEditors editors;

  CentreBelongings(CentreEditors editors) {
    this.editors = editors;
  }

  @Override
  public String room() {
    return "centres";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of("editor", editors.centres(account));
  }

  @Override
  public void forget(AccountId account) {
    editors.forget(account);
  }
}
