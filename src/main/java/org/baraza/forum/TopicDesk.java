package org.baraza.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.forum.Drafts.Draft;
import org.baraza.forum.Post.Edition;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.Topics.Mark;
import org.baraza.forum.Unposted.Why;
import org.baraza.language.Lang;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens topics, takes posts, and lets those who may change what is said. */
@Component
@Transactional
class TopicDesk {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Spaces spaces;
  private final Topics topics;
  private final Posts posts;
  private final Drafts drafts;
  private final Masks masks;
  private final ForumSettings settings;
  private final Clock clock;

  TopicDesk(
      Spaces spaces,
      Topics topics,
      Posts posts,
      Drafts drafts,
      Masks masks,
      ForumSettings settings,
      Clock clock) {
    this.spaces = spaces;
    this.topics = topics;
    this.posts = posts;
    this.drafts = drafts;
    this.masks = masks;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A page of a topic as a reader sees it.
   *
   * @param own the reader's voice in it, in Chatham House mode, or 0
   * @param seen up to which place they had read it before
   * @param marked the posts they found useful
   */
  record Opened(
      Space space, Topic topic, int page, List<Post> posts, int own, int seen, Set<Long> marked) {}

  /** A post with what it stands in. */
  record Placed(Space space, Topic topic, Post post, int own) {

    boolean isBy(Reader reader) {
      return post.isBy(reader, own);
    }
  }

  /** What is to be said. */
  record Saying(String written, Lang language) {}

  /**
   * Topics of a space, and how far the reader has read each, by their numbers.
   *
   * @param next where the list goes on, or null
   */
  record Listed(List<Topic> topics, Map<Long, Integer> seen, @Nullable Mark next) {}

  @Transactional(readOnly = true)
  public Listed list(Space space, @Nullable Mark after, Reader reader) {
    var found = topics.of(space, after, Topic.PAGE + 1);
    var shown = found.subList(0, Math.min(found.size(), Topic.PAGE));
    var last = found.size() > shown.size() ? shown.getLast() : null;
    return new Listed(
        shown,
        keeps(space, reader) ? seen(shown, reader) : Map.of(),
        last == null ? null : new Mark(last.lastAt(), last.number()));
  }

  private Map<Long, Integer> seen(List<Topic> shown, Reader reader) {
    return topics.seen(reader.self(), shown.stream().map(Topic::number).toList());
  }

  /** Whether anything is kept here of what the reader does: never in Chatham House mode. */
  private static boolean keeps(Space space, Reader reader) {
    return reader.account().isPresent() && !space.chatham();
  }

  /**
   * @throws NotThere if the reader may not see the topic, or it has no such page
   */
  public Opened open(long number, int page, Reader reader) {
    var topic = topics.visible(number, reader).orElseThrow(NotThere::new);
    if (page < 1 || page > topic.pages()) {
      throw new NotThere();
    }
    var space = space(topic, reader);
    var shown = posts.of(topic, (page - 1) * Topic.PAGE, Topic.PAGE);
    var seen = keeps(space, reader) ? seen(List.of(topic), reader).getOrDefault(number, 0) : 0;
    return new Opened(
        space,
        topic,
        page,
        shown,
        own(space, number, reader),
        read(space, topic, shown, seen, reader),
        keeps(space, reader)
            ? posts.marked(reader.self(), shown.stream().map(Post::number).toList())
            : Set.of());
  }

  /** Notes how far the reader has come now; gives how far they had come before. */
  private int read(Space space, Topic topic, List<Post> shown, int seen, Reader reader) {
    if (keeps(space, reader) && !shown.isEmpty() && shown.getLast().place() > seen) {
      topics.saw(reader.self(), topic.number(), shown.getLast().place());
    }
    return seen;
  }

  private Space space(Topic topic, Reader reader) {
    return spaces.visible(topic.space(), reader).orElseThrow(NotThere::new);
  }

  private int own(Space space, long topic, Reader reader) {
    return space.chatham()
        ? reader.account().map(who -> posts.voice(topic, masks.of(topic, who))).orElse(0)
        : 0;
  }

  /**
   * @throws NotThere if the reader may not see the post
   */
  @Transactional(readOnly = true)
  public Placed find(long post, Reader reader) {
    var found = posts.visible(post, reader).orElseThrow(NotThere::new);
    var topic = topics.visible(found.topic(), reader).orElseThrow(NotThere::new);
    var space = space(topic, reader);
    return new Placed(space, topic, found, own(space, topic.number(), reader));
  }

  @Transactional(readOnly = true)
  public List<Edition> editions(Post post) {
    return posts.editions(post);
  }

  /** A space the reader may open a topic in. */
  @Transactional(readOnly = true)
  public Space spoken(long space, Reader reader) {
    return spaces
        .visible(space, reader)
        .filter(one -> one.isSpokenIn(reader))
        .orElseThrow(NotThere::new);
  }

  /** Opens a topic with its first post. */
  public Topic begin(long space, Topic.Kind kind, String title, Saying said, Reader reader) {
    var in = spoken(space, reader);
    var at = moment(in);
    var topic =
        new Topic(
            topics.draw(),
            space,
            kind,
            title,
            said.language(),
            List.of(),
            Topic.State.OPEN,
            0,
            at,
            null);
    topics.add(topic);
    write(in, topic.number(), said, at, reader);
    drop("space/" + space, in, reader);
    return topic;
  }

  /** Adds a post to a topic that is open. */
  public Post answer(long number, Saying said, Reader reader) {
    var topic = topics.visible(number, reader).filter(Topic::isOpen).orElseThrow(NotThere::new);
    var in = spoken(topic.space(), reader);
    var post = write(in, number, said, moment(in), reader);
    drop("topic/" + number, in, reader);
    return post;
  }

  /** The time that is kept: the day, where an hour could tell who was there. */
  private Instant moment(Space space) {
    var now = clock.instant();
    return space.chatham() ? now.truncatedTo(ChronoUnit.DAYS) : now;
  }

  private Post write(Space in, long topic, Saying said, Instant at, Reader reader) {
    var text = Markdown.render(said.written());
    restrain(in, text, reader);
    var place = topics.next(topic, at);
    var voice = in.chatham() ? voice(topic, at, reader) : 0;
    var post =
        new Post(
            posts.draw(),
            topic,
            in.number(),
            place,
            in.chatham() ? null : reader.self(),
            voice,
            said.language(),
            said.written(),
            text.html(),
            at,
            null,
            null,
            0);
    posts.add(post);
    if (keeps(in, reader)) {
      topics.saw(reader.self(), topic, place);
    }
    return post;
  }

  private int voice(long topic, Instant day, Reader reader) {
    var mask = masks.of(topic, reader.self());
    var known = posts.voice(topic, mask);
    if (known > 0 && posts.spoken(topic, known, day) >= settings.posts()) {
      throw new Unposted(Why.MANY);
    }
    return known > 0 ? known : posts.speak(topic, mask);
  }

  /** Slows down who writes very much, and who is new. */
  private void restrain(Space in, Markdown.Rendered text, Reader reader) {
    if (in.chatham()) {
      return;
    }
    posts.queue(reader.self());
    var isNew = posts.written(reader.self(), Instant.EPOCH, settings.trusted()) < settings.trusted();
    if (isNew && text.links() > settings.links()) {
      throw new Unposted(Why.LINKS);
    }
    var most = isNew ? settings.newcomer() : settings.posts();
    if (posts.written(reader.self(), clock.instant().minus(HOUR), most) >= most) {
      throw new Unposted(Why.MANY);
    }
  }

  /** Lets its author say something else; what it said stays to be read. */
  public Placed edit(long number, Saying said, Reader reader) {
    var placed = mine(number, reader);
    var text = Markdown.render(said.written());
    restrainLinks(placed.space(), text, reader);
    posts.edit(
        placed.post(), said.language(), said.written(), text.html(), moment(placed.space()));
    return placed;
  }

  private void restrainLinks(Space in, Markdown.Rendered text, Reader reader) {
    if (!in.chatham()
        && text.links() > settings.links()
        && posts.written(reader.self(), Instant.EPOCH, settings.trusted()) < settings.trusted()) {
      throw new Unposted(Why.LINKS);
    }
  }

  /** A post of the reader's that may still be changed. */
  @Transactional(readOnly = true)
  public Placed mine(long number, Reader reader) {
    var placed = find(number, reader);
    if (!placed.isBy(reader)
        || placed.post().gone() != null
        || !placed.space().isSpokenIn(reader)) {
      throw new NotThere();
    }
    return placed;
  }

  /** Takes away what a post says: its author or a steward may. */
  public Placed remove(long number, Reader reader) {
    var placed = find(number, reader);
    var by = placed.isBy(reader) ? Gone.AUTHOR : Gone.STEWARD;
    if (by == Gone.STEWARD && !placed.space().isLed(reader) || placed.post().gone() != null) {
      throw new NotThere();
    }
    posts.remove(number, by, moment(placed.space()));
    return placed;
  }

  /** Says that a post answers the question, or no longer: who asked or a steward may. */
  public Placed accept(long number, Reader reader) {
    var placed = find(number, reader);
    if (!mayAccept(placed.space(), placed.topic(), placed.own(), reader)
        || placed.post().gone() != null
        || placed.post().place() == 1) {
      throw new NotThere();
    }
    var accepted = placed.topic().accepted();
    topics.accept(placed.topic().number(), accepted != null && accepted == number ? null : number);
    return placed;
  }

  @Transactional(readOnly = true)
  public boolean mayAccept(Space space, Topic topic, int own, Reader reader) {
    return topic.kind() == Topic.Kind.QUESTION
        && space.isSpokenIn(reader)
        && (space.isLed(reader)
            || posts.at(topic, 1).filter(first -> first.isBy(reader, own)).isPresent());
  }

  /** Marks a post as useful, or no longer; nobody their own, and nobody in Chatham House mode. */
  public Placed mark(long number, Reader reader) {
    var placed = find(number, reader);
    if (placed.space().chatham() || placed.isBy(reader) || placed.post().gone() != null) {
      throw new NotThere();
    }
    posts.mark(number, reader.self());
    return placed;
  }

  /** Closes a topic, or opens it again: a steward may. */
  public void move(long number, Topic.State state, Reader reader) {
    var topic = topics.visible(number, reader).orElseThrow(NotThere::new);
    if (!space(topic, reader).isLed(reader)) {
      throw new NotThere();
    }
    topics.move(number, state);
  }

  /** Keeps what somebody has begun to write; in Chatham House mode nothing is kept. */
  public void keep(Space in, String place, String title, String written, Reader reader) {
    if (keeps(in, reader)) {
      drafts.keep(new Draft(place, title, written, clock.instant()), reader.self());
    }
  }

  @Transactional(readOnly = true)
  public @Nullable Draft draft(Space in, String place, Reader reader) {
    return keeps(in, reader) ? drafts.at(place, reader.self()).orElse(null) : null;
  }

  private void drop(String place, Space in, Reader reader) {
    if (keeps(in, reader)) {
      drafts.drop(place, reader.self());
    }
  }
}
