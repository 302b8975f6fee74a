package org.baraza.forum.enclosure;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** The files that came with somebody’s posts; they stay with these, of a former member. */
@Component
class EnclosureBelongings implements Belongings {

  private final Enclosures enclosures;

  EnclosureBelongings(Enclosures enclosures) {
    this.enclosures = enclosures;
  }

  @Override
  public String room() {
    return "enclosures";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "files",
        enclosures.by(account).stream()
            .map(one ->
                Map.of(
                    "post", one.post(),
                    "title", one.title(),
                    "type", one.type(),
                    "bytes", one.size(),
                    "sha256", one.digest()))
            .toList());
  }

  /** They belong to their posts, which name nobody who left. */
  @Override
  public void forget(AccountId account) {}
}
