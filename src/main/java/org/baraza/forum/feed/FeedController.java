package org.baraza.forum.feed;

import org.baraza.forum.ForumNews;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the feed of open spaces, the same to everyone. */
@Controller
class FeedController {

  private static final int MOST = 50;

  private final ForumNews news;

  FeedController(ForumNews news) {
    this.news = news;
  }

  @GetMapping("/forum/feed.atom")
  @OpenToAll
  Download feed(Frame frame) {
    return new Download(
        AtomFeed.of(news.open(MOST), frame), "application/atom+xml;charset=utf-8", null);
  }
}
