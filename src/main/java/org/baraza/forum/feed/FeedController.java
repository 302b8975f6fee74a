package org.baraza.forum.feed;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.Followable.Thing;
import org.baraza.access.ForMembers;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.forum.ForumNews;
import org.baraza.forum.ForumNews.Course;
import org.baraza.store.Sight;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the feed of open spaces, the same to everyone, and to members one of their own. */
@Controller
class FeedController {

  private static final String ATOM = "application/atom+xml;charset=utf-8";
  private static final int MOST = 50;
  private static final String OPEN = "/forum/feed.atom";
  private static final String OWN = "/forum/feed";

  private final ForumNews news;
  private final OwnFeeds feeds;
  private final People people;

  FeedController(ForumNews news, OwnFeeds feeds, People people) {
    this.news = news;
    this.feeds = feeds;
    this.people = people;
  }

  @GetMapping(OPEN)
  @OpenToAll
  Download feed(Frame frame) {
    return feed(news.latest(MOST, Reader.anyone()), OPEN, frame);
  }

  /** What comes in one open space, or one topic there, the same to everyone. */
  @GetMapping("/forum/{number:\\d{6,18}}/feed.atom")
  @OpenToAll
  Download space(@PathVariable long number, Frame frame) {
    return feed(news.space(number, MOST).orElseThrow(NotThere::new), frame);
  }

  @GetMapping("/forum/topics/{topic:\\d{6,18}}/feed.atom")
  @OpenToAll
  Download topic(@PathVariable long topic, Frame frame) {
    return feed(news.topic(topic, MOST, frame).orElseThrow(NotThere::new), frame);
  }

  private static Download feed(Course one, Frame frame) {
    var whole = one.whole();
    var path = whole.path() + "/feed.atom";
    return new Download(
        AtomFeed.of(whole.title(), whole.path(), one.latest(), path, frame), ATOM, null);
  }

  @GetMapping(OWN)
  @ForMembers
  FeedPage own(Frame frame, Reader reader) {
    return page("", frame, reader);
  }

  private FeedPage page(String address, Frame frame, Reader reader) {
    var since =
        feeds
            .since(reader.self())
            .map(at -> frame.date(at.atZone(ZoneOffset.UTC).toLocalDate()))
            .orElse("");
    return new FeedPage(frame, address, since);
  }

  @PostMapping(path = OWN, consumes = "application/x-www-form-urlencoded")
  @ForMembers
  Answer change(@RequestParam String act, Frame frame, Reader reader) {
    if (act.equals("make")) {
      var token = feeds.make(reader.self());
      return page(frame.full(frame.to(OWN + '/' + token + ".atom")), frame, reader);
    }
    feeds.end(reader.self());
    return new SeeOther(frame.to(OWN));
  }

  /** Whoever knows the address reads it: feed readers do not sign in. */
  @GetMapping(OWN + "/{token:[\\w-]{20,60}}.atom")
  @OpenToAll
  Download own(@PathVariable String token, Frame frame) {
    var owner =
        feeds.owner(token).filter(one -> people.person(one).isPresent()).orElseThrow(NotThere::new);
    var reader = people.reader(owner);
    var topics = Sight.with(reader.keys(), () -> news.latest(MOST, reader));
    return feed(topics, OWN + '/' + token + ".atom", frame);
  }

  private static Download feed(List<Thing> topics, String path, Frame frame) {
    return new Download(AtomFeed.of(topics, path, frame), ATOM, null);
  }
}
