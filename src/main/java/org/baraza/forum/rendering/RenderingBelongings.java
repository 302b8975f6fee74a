package org.baraza.forum.rendering;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** What somebody translated of posts; it stays, by nobody, when they leave. */
@Component
class RenderingBelongings implements Belongings {

  private final PostRenderings renderings;

  RenderingBelongings(PostRenderings renderings) {
    this.renderings = renderings;
  }

  @Override
  public String room() {
    return "renderings";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "translations",
        renderings.by(account).stream()
            .map(one ->
                Map.of(
                    "post",
                    one.post(),
                    "language",
                    one.language().code(),
                    "text",
                    one.written(),
                    "named",
                    one.named()))
            .toList());
  }

  @Override
  public void forget(AccountId account) {
    renderings.forget(account);
  }
}
