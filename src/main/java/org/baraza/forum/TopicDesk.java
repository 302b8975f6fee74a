package org.baraza.forum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baraza.access.Reader;
import org.baraza.forum.Post.Edition;
import org.baraza.forum.Topics.Mark;
import org.baraza.forum.draft.PostDrafts;
import org.baraza.forum.draft.PostDrafts.Draft;
import org.baraza.forum.part.Parts;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.text.Saying;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds topics and posts for those who see their space. */
@Component
@Transactional
class TopicDesk {

  private final Spaces spaces;
  private final Topics topics;
  private final Posts posts;
  private final PostDrafts drafts;
  private final Masks masks;
  private final Parts parts;

  TopicDesk(
      Spaces spaces, Topics topics, Posts posts, PostDrafts drafts, Masks masks, Parts parts) {
    this.spaces = spaces;
    this.topics = topics;
    this.posts = posts;
    this.drafts = drafts;
    this.masks = masks;
    this.parts = parts;
  }

  /**
   * A page of a topic as a reader sees it.
   *
   * @param space as it is {@linkplain Space#within in the topic}
   * @param own the reader's voice in it, in Chatham House mode, or 0
   * @param seen up to which place they had read it before
   * @param marked the posts they found useful
   * @param isJudged whether the reader says what answers it
   * @param isAnswered whether the reader may post into it now
   * @param draft what they have begun to write
   */
  record Opened(
      Space space,
      Topic topic,
      int page,
      List<Post> posts,
      int own,
      int seen,
      Set<Long> marked,
      boolean isJudged,
      boolean isAnswered,
      @Nullable Draft draft) {

    TopicCard card(Reader reader) {
      return TopicDesk.card(space, topic, isJudged, reader);
    }
  }

  /** A post with what it stands in. */
  record Placed(Space space, Topic topic, Post post, int own) {

    boolean isBy(Reader reader) {
      return post.isBy(reader, own);
    }
  }

  /**
   * What is to be talked of.
   *
   * @param concepts identifiers of the thesaurus
   * @param said the first post
   * @param unnamed whether it is to be in Chatham House mode, as all are where their space is
   */
  record Opening(
      Topic.Kind kind, String title, List<String> concepts, Saying said, boolean unnamed) {}

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
        space.keeps(reader) ? seen(shown, reader) : Map.of(),
        last == null ? null : new Mark(last.lastAt(), last.number()));
  }

  /** The latest topics on a concept, of those spaces the reader sees in which people are named. */
  @Transactional(readOnly = true)
  public List<Topic> about(String concept, int most, Reader reader) {
    return topics.about(concept, most, reader);
  }

  private Map<Long, Integer> seen(List<Topic> shown, Reader reader) {
    return topics.seen(reader.self(), shown.stream().map(Topic::number).toList());
  }

  /** There are fewer pages of a topic that the reader sees. */
  static final class Beyond extends NotThere {

    private static final long serialVersionUID = 1L;

    private final int last;

    private Beyond(int last) {
      this.last = last;
    }

    int last() {
      return last;
    }
  }

  /**
   * Looks, and at most notes one place: that takes no transaction, which would cost a guest as much
   * as half of the looking.
   *
   * @throws NotThere if the reader may not see the topic
   * @throws Beyond if they may, and it has no such page
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Opened open(long number, int page, Reader reader) {
    var read =
        topics.read(number, (page - 1) * Topic.PAGE, Topic.PAGE, reader).orElseThrow(NotThere::new);
    var topic = read.in().topic();
    var space = read.in().space();
    if (page > topic.pages()) {
      throw new Beyond(topic.pages());
    }
    var shown = read.posts();
    var own = own(space, number, reader);
    var isKept = space.keeps(reader);
    return new Opened(
        space,
        topic,
        page,
        shown,
        own,
        isKept ? read(topic, shown, reader) : 0,
        isKept ? posts.marked(reader.self(), shown.stream().map(Post::number).toList()) : Set.of(),
        mayAccept(space, topic, own, reader),
        mayAnswer(space, topic, reader),
        draft(space, "topic/" + number, reader));
  }

  /**
   * A topic that the reader comes to with something to say, without its posts.
   *
   * @param isAnswered whether they may post into it now
   */
  record Met(Space space, Topic topic, boolean isAnswered) {}

  /**
   * @throws NotThere if the reader may not see the topic
   */
  @Transactional(readOnly = true)
  public Met meet(long number, Reader reader) {
    var placed = housed(number, reader);
    return new Met(
        placed.space(), placed.topic(), mayAnswer(placed.space(), placed.topic(), reader));
  }

  /** Notes how far the reader has come now; gives how far they had come before. */
  private int read(Topic topic, List<Post> shown, Reader reader) {
    var seen = seen(List.of(topic), reader).getOrDefault(topic.number(), 0);
    if (!shown.isEmpty() && shown.getLast().place() > seen) {
      topics.saw(reader.self(), topic.number(), shown.getLast().place());
    }
    return seen;
  }

  private Topics.Housed housed(long number, Reader reader) {
    return topics.housed(number, reader).orElseThrow(NotThere::new);
  }

  /** The reader’s voice in a topic, in Chatham House mode, or 0. */
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
    var in = housed(found.topic(), reader);
    return new Placed(in.space(), in.topic(), found, own(in.space(), found.topic(), reader));
  }

  @Transactional(readOnly = true)
  public List<Edition> editions(Post post, int before, int most) {
    return posts.editions(post, before, most);
  }

  /** A space the reader may open a topic in. */
  @Transactional(readOnly = true)
  public Space spoken(long space, Reader reader) {
    return spaces
        .visible(space, reader)
        .filter(one -> one.isSpokenIn(reader))
        .orElseThrow(NotThere::new);
  }

  @Transactional(readOnly = true)
  public boolean mayAccept(Space space, Topic topic, int own, Reader reader) {
    return topic.kind() == Topic.Kind.QUESTION
        && space.isSpokenIn(reader)
        && (space.isLed(reader)
            || posts
                .at(topic, 1)
                .filter(first -> first.gone() == null && first.isBy(reader, own))
                .isPresent());
  }

  /** Whether the reader may post into a topic now. */
  @Transactional(readOnly = true)
  public boolean mayAnswer(Space space, Topic topic, Reader reader) {
    return topic.isOpen()
        && space.isSpokenIn(reader)
        && parts.admit(topic.number(), Space.code(topic.kind()), space.isLed(reader), reader);
  }

  /** Whether the reader may post into a topic now, by mail; it is asked, so nothing is thrown. */
  @Transactional(readOnly = true)
  public boolean isAnsweredByMail(long number, Reader reader) {
    return topics
        .housed(number, reader)
        .filter(in -> in.space().isMailed() && mayAnswer(in.space(), in.topic(), reader))
        .isPresent();
  }

  /**
   * A topic as the rooms within the forum may know it.
   *
   * @throws NotThere if the reader may not see it
   */
  @Transactional(readOnly = true)
  public TopicCard card(long number, Reader reader) {
    var in = housed(number, reader);
    return card(in.space(), in.topic(), own(in.space(), number, reader), reader);
  }

  /** The same, of a topic that was found through the reader, with their voice in it. */
  @Transactional(readOnly = true)
  public TopicCard card(Space space, Topic topic, int own, Reader reader) {
    return card(space, topic, mayAccept(space, topic, own, reader), reader);
  }

  private static TopicCard card(Space space, Topic topic, boolean isJudged, Reader reader) {
    var isLed = space.isLed(reader) && space.isSpokenIn(reader);
    return new TopicCard(
        topic.number(),
        space.card(reader),
        Space.code(topic.kind()),
        topic.title(),
        topic.language(),
        topic.posts(),
        topic.isOpen() && space.isSpokenIn(reader),
        topic.harvested(),
        isLed || topic.isOpen() && isJudged);
  }

  @Transactional(readOnly = true)
  public boolean sees(long number, Reader reader) {
    return topics.visible(number, reader).isPresent();
  }

  /** A space the reader looks after, whatever became of it. */
  @Transactional(readOnly = true)
  public Space led(long number, Reader reader) {
    return spaces
        .visible(number, reader)
        .filter(one -> one.isLed(reader) && !one.isAsked())
        .orElseThrow(NotThere::new);
  }

  /** Topics of a space, those after a number, in the order of their numbers. */
  @Transactional(readOnly = true)
  public List<TopicCard> cards(long number, long after, int most, Reader reader) {
    var space = spaces.visible(number, reader).orElseThrow(NotThere::new);
    return topics.after(space, after, most).stream()
        .map(topic -> card(space.within(topic), topic, 0, reader))
        .toList();
  }

  /** The posts of a page of a topic, without a note that the reader read them. */
  @Transactional(readOnly = true)
  public List<Placed> page(long number, int page, Reader reader) {
    return placed(number, reader, topic -> posts.of(topic, (page - 1) * Topic.PAGE, Topic.PAGE));
  }

  /** Posts of a topic by their numbers, in their order. */
  @Transactional(readOnly = true)
  public List<Placed> some(long number, Collection<Long> wanted, Reader reader) {
    return placed(number, reader, topic -> posts.some(topic, wanted));
  }

  private List<Placed> placed(long number, Reader reader, Function<Topic, List<Post>> found) {
    var in = housed(number, reader);
    var own = own(in.space(), number, reader);
    return found.apply(in.topic()).stream()
        .map(one -> new Placed(in.space(), in.topic(), one, own))
        .toList();
  }

  /** Closes a topic, or opens it again: a steward may. */
  public void move(long number, Topic.State state, Reader reader) {
    if (!housed(number, reader).space().isLed(reader)) {
      throw new NotThere();
    }
    topics.move(number, state);
  }

  /** Keeps what somebody has begun to write; in Chatham House mode nothing is kept. */
  public void preview(Space in, Draft draft, Reader reader) {
    if (in.keeps(reader)) {
      drafts.preview(draft, reader.self());
    } else {
      drafts.forget(draft.place(), reader.self());
    }
  }

  /** Lets go of what was kept before Chatham House mode was chosen, without a trace of it. */
  public void forget(String place, Reader reader) {
    drafts.forget(place, reader.self());
  }

  /** The same, when they ask for it; gives how often it was kept. */
  public int keep(Draft draft, Reader reader) {
    return drafts.keep(draft, reader.self());
  }

  @Transactional(readOnly = true)
  public @Nullable Draft draft(Space in, String place, Reader reader) {
    return in.keeps(reader) ? drafts.at(place, reader.self()).orElse(null) : null;
  }
}
