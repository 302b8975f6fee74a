package org.baraza.forum.letterbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.forum.text.Calling;
import org.springframework.stereotype.Component;

/**
 * Whom a text calls: {@code @} before the name of somebody who takes part already. Others cannot be
 * called, so that nobody learns by calling who has an account.
 */
@Component
public class Calls {

  private final People people;

  Calls(People people) {
    this.people = people;
  }

  /** Those of some people whose names are called, with their names. */
  public Map<AccountId, String> in(String written, Collection<AccountId> participants) {
    var called = new LinkedHashMap<AccountId, String>();
    if (written.indexOf('@') >= 0) {
      people
          .names(participants)
          .forEach((one, name) -> {
            if (Calling.of(List.of(name)).matcher(written).find()) {
              called.put(one, name);
            }
          });
    }
    return called;
  }
}
