package org.baraza.forum.call;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** By which posts somebody was called; nothing of it stays when they leave. */
@Component
class CallBelongings implements Belongings {

  private final PostCalls calls;

  CallBelongings(PostCalls calls) {
    this.calls = calls;
  }

  @Override
  public String room() {
    return "calls";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of("posts", calls.by(account));
  }

  @Override
  public void forget(AccountId account) {
    calls.forget(account);
  }
}
