package org.baraza.forum;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.TopicDesk.Opening;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.call.PostCalls;
import org.baraza.forum.docket.Matter;
import org.baraza.forum.docket.Removal;
import org.baraza.forum.draft.PostDrafts;
import org.baraza.forum.letterbox.Calls;
import org.baraza.forum.letterbox.PostNews;
import org.baraza.forum.letterbox.Talk;
import org.baraza.forum.pending.Ruling.Act;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Saying;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is said, and lets those who may change it. */
@Component
@Transactional
class PostDesk implements Talk {

  private static final int MOST_CALLED = 200;

  private final TopicDesk desk;
  private final Topics topics;
  private final Posts posts;
  private final Tombstones tombstones;
  private final PostDrafts drafts;
  private final Masks masks;
  private final Restraint restraint;
  private final Calls calls;
  private final PostCalls called;
  private final PostNews news;
  private final Removal removal;
  private final Clock clock;

  PostDesk(
      TopicDesk desk,
      Topics topics,
      Posts posts,
      Tombstones tombstones,
      PostDrafts drafts,
      Masks masks,
      Restraint restraint,
      Calls calls,
      PostCalls called,
      PostNews news,
      Removal removal,
      Clock clock) {
    this.desk = desk;
    this.topics = topics;
    this.posts = posts;
    this.tombstones = tombstones;
    this.drafts = drafts;
    this.masks = masks;
    this.restraint = restraint;
    this.calls = calls;
    this.called = called;
    this.news = news;
    this.removal = removal;
    this.clock = clock;
  }

  /** Opens a topic with its first post. */
  public Topic begin(long space, Opening opening, Reader reader) {
    var in = desk.spoken(space, reader).within(opening.unnamed());
    restraint.admitTopic(in, Markdown.links(opening.title(), opening.said().written()), reader);
    var at = moment(in);
    var topic =
        new Topic(
            topics.draw(),
            space,
            opening.kind(),
            opening.title(),
            opening.said().language(),
            opening.concepts(),
            Topic.State.OPEN,
            0,
            at,
            null,
            in.chatham(),
            false);
    topics.add(topic);
    write(in, topic.number(), opening.said(), at, reader);
    drop("space/" + space, in, reader);
    return topic;
  }

  /** Adds a post to a topic that is open. */
  public Post answer(long number, Saying said, Reader reader) {
    var met = desk.meet(number, reader);
    if (!met.isAnswered()) {
      throw new NotThere();
    }
    var in = met.space();
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
    var names = called(in, topic, said.written(), reader);
    var text = Markdown.render(said, names.values());
    restraint.admit(in, text.links(), reader);
    restraint.admitCalls(names.size(), reader);
    var number = posts.draw();
    var place = topics.next(in.number(), topic, at);
    var voice = in.chatham() ? voice(topic, at, reader) : 0;
    if (in.keeps(reader)) {
      topics.readOn(reader.self(), topic, place);
    }
    var post =
        new Post(
            number,
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
            false,
            0,
            false);
    posts.add(post);
    var fresh = called.keep(post.number(), names.keySet());
    if (in.isMailed()) {
      tell(post, fresh);
    }
    return post;
  }

  /**
   * Those who are called by their names: who takes part or looks after the space, and in a circle
   * whoever sits in it. Where everyone reads, nobody is: a name would be read by all, and found.
   */
  private Map<AccountId, String> called(Space in, long topic, String written, Reader reader) {
    if (!in.isCalledIn() || written.indexOf('@') < 0) {
      return Map.of();
    }
    var here = new LinkedHashSet<>(in.stewards());
    here.addAll(
        in.kind() == Space.Kind.CLOSED
            ? called.circle(in.number())
            : posts.authors(topic, MOST_CALLED));
    here.remove(reader.self());
    return calls.in(written, here);
  }

  /**
   * Whoever opened the topic hears of the first post since they last read it, and so does who
   * follows it and wishes for that.
   */
  private void tell(Post post, Set<AccountId> called) {
    news.called(post.topic(), post.number(), called);
    var told = new HashSet<>(called);
    told.add(Objects.requireNonNull(post.author()));
    posts
        .asker(post.topic(), post.place() - 1)
        .filter(asker -> !told.contains(asker))
        .ifPresent(asker -> {
          news.answered(post.topic(), post.number(), Set.of(asker));
          told.add(asker);
        });
    news.followed(post.topic(), post.number(), post.place(), told);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Told> told(long number, Reader reader) {
    return posts
        .visible(number, reader)
        .filter(post -> post.gone() == null)
        .map(post -> desk.find(post.number(), reader))
        .filter(placed -> placed.space().isMailed())
        .map(placed ->
            new Told(placed.topic().title(), placed.topic().language(), placed.post().path()));
  }

  @Override
  public Outcome say(long number, Saying said, Reader reader) {
    if (!desk.isAnsweredByMail(number, reader)) {
      return Outcome.refused(Refusal.CLOSED);
    }
    try {
      return new Outcome(answer(number, said, reader).number(), null);
    } catch (Unposted unposted) {
      return Outcome.refused(Refusal.valueOf(unposted.why().name()));
    }
  }

  private int voice(long topic, Instant day, Reader reader) {
    var mask = masks.of(topic, reader.self());
    var known = posts.voice(topic, mask);
    restraint.admitVoice(topic, known, day);
    return known > 0 ? known : posts.speak(topic, mask);
  }

  /** Lets its author say something else; what it said stays to be read. */
  public Placed edit(long number, Saying said, Reader reader) {
    tombstones.hold(number);
    var placed = mine(number, reader);
    if (placed.post().says(said)) {
      return placed;
    }
    var post = placed.post();
    var names = called(placed.space(), post.topic(), said.written(), reader);
    var text = Markdown.render(said, names.values());
    restraint.admitEdit(placed.space(), post, text.links(), reader);
    restraint.admitCalls(names.size(), reader);
    posts.edit(post, said.language(), said.written(), text.html(), moment(placed.space()));
    var fresh = called.keep(number, names.keySet());
    if (placed.space().isMailed()) {
      news.called(post.topic(), number, fresh);
    }
    return placed;
  }

  /** A post of the reader's that may still be changed. */
  @Transactional(readOnly = true)
  public Placed mine(long number, Reader reader) {
    var placed = desk.find(number, reader);
    if (!mayEdit(placed, reader)) {
      throw new NotThere();
    }
    return placed;
  }

  /**
   * Whether the reader may let a post say something else: their own, while the topic takes posts. A
   * question that members are consulted on stays as it was when they answered.
   */
  @Transactional(readOnly = true)
  public boolean mayEdit(Placed placed, Reader reader) {
    var isAsked = placed.topic().kind() == Topic.Kind.CONSULTATION && placed.post().place() == 1;
    return placed.isBy(reader)
        && placed.post().gone() == null
        && !isAsked
        && desk.mayAnswer(placed.space(), placed.topic(), reader);
  }

  /**
   * A post that the reader may take away: their own, or as a steward.
   *
   * @throws NotThere if they may not
   */
  @Transactional(readOnly = true)
  public Placed removed(long number, Reader reader) {
    var placed = desk.find(number, reader);
    if (!placed.isBy(reader) && !placed.space().isLed(reader) || placed.post().gone() != null) {
      throw new NotThere();
    }
    return placed;
  }

  /**
   * Takes away what a post says: its author or a steward may.
   *
   * @param why a steward takes it away, for its author; otherwise nothing
   */
  public Placed remove(long number, String why, Reader reader) {
    var placed = removed(number, reader);
    if (placed.isBy(reader)) {
      tombstones.remove(number, Gone.AUTHOR, moment(placed.space()));
    } else {
      remove(placed, why, reader);
    }
    return placed;
  }

  /**
   * Moderators decide on an appeal, but not in circles: they read nothing there, so it goes for
   * good at once. In Chatham House mode it is not kept which steward it was.
   */
  private void remove(Placed placed, String why, Reader reader) {
    var matter = Matter.post(placed.post().number(), placed.post().author());
    var by = placed.space().chatham() ? Journal.NOBODY : reader.self().number();
    if (placed.space().kind() == Space.Kind.CLOSED) {
      tombstones.remove(matter.post(), Gone.STEWARD, moment(placed.space()));
      removal.delete(matter, by, why);
    } else {
      removal.remove(matter, Act.DELETED, by, why);
    }
  }

  /** Says that a post answers the question, or no longer: who asked or a steward may. */
  public Placed accept(long number, Reader reader) {
    tombstones.hold(number);
    var placed = desk.find(number, reader);
    if (!desk.mayAccept(placed.space(), placed.topic(), placed.own(), reader)
        || placed.post().gone() != null
        || placed.post().place() == 1) {
      throw new NotThere();
    }
    var accepted = placed.topic().accepted();
    topics.accept(placed.topic().number(), accepted != null && accepted == number ? null : number);
    return placed;
  }

  /** Marks a post as useful, or no longer; nobody their own, and nobody in Chatham House mode. */
  public Placed mark(long number, Reader reader) {
    var placed = desk.find(number, reader);
    if (placed.space().chatham() || placed.isBy(reader) || placed.post().gone() != null) {
      throw new NotThere();
    }
    posts.mark(number, reader.self(), clock.instant());
    return placed;
  }

  private void drop(String place, Space in, Reader reader) {
    if (in.keeps(reader)) {
      drafts.drop(place, reader.self());
    } else {
      drafts.forget(place, reader.self());
    }
  }
}
