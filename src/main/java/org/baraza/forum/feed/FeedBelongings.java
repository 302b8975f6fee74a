package org.baraza.forum.feed;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** That somebody has a feed of their own; its address is not kept. */
@Component
class FeedBelongings implements Belongings {

  private final OwnFeeds feeds;

  FeedBelongings(OwnFeeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public String room() {
    return "feed";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return feeds
        .since(account)
        .map(since -> Map.<String, Object>of("since", since.toString()))
        .orElse(Map.of());
  }

  @Override
  public void forget(AccountId account) {
    feeds.end(account);
  }
}
