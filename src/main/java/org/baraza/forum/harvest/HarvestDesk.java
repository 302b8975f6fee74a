package org.baraza.forum.harvest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.conduct.Silence;
import org.baraza.forum.harvest.Growth.Seed;
import org.baraza.forum.harvest.Harvest.Credit;
import org.baraza.forum.harvest.Harvest.Credit.Wish;
import org.baraza.forum.harvest.Harvest.State;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.text.Markdown;
import org.baraza.forum.text.Overtaken;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Wording;
import org.baraza.mail.Outbox;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what was said into one reply, asks who wishes to be named, and lets more grow of it. */
@Component
@Transactional
class HarvestDesk {

  private final TopicDoor door;
  private final Harvests harvests;
  private final Offshoots offshoots;
  private final HandbookNotes notes;
  private final ObjectProvider<Growth> growth;
  private final Pendings pendings;
  private final Silence silence;
  private final Outbox outbox;
  private final Clock clock;

  HarvestDesk(
      TopicDoor door,
      Harvests harvests,
      Offshoots offshoots,
      HandbookNotes notes,
      ObjectProvider<Growth> growth,
      Pendings pendings,
      Silence silence,
      Outbox outbox,
      Clock clock) {
    this.door = door;
    this.harvests = harvests;
    this.offshoots = offshoots;
    this.notes = notes;
    this.growth = growth;
    this.pendings = pendings;
    this.silence = silence;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What is gathered.
   *
   * @param said the text, which may be empty while nothing is published
   * @param posts the numbers of the posts it is made of
   * @param before the {@linkplain Harvest#code code} of what was there when it was begun, or
   *     nothing
   */
  record Sheaf(Saying said, List<Long> posts, String before) {}

  /** One look, with every topic that is shown, needs no transaction of its own. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Harvest> find(long topic) {
    return harvests.of(topic);
  }

  @Transactional(readOnly = true)
  public List<Credit> credits(long topic) {
    return harvests.credits(topic);
  }

  /**
   * A topic of which the reader may gather.
   *
   * @throws NotThere if they may not, or are to say nothing for a time
   */
  @Transactional(readOnly = true)
  public TopicCard gathered(long topic, Reader reader) {
    return Optional.of(door.topic(topic, reader))
        .filter(one -> one.isGathered() && !silence.isOn(reader.self()))
        .orElseThrow(NotThere::new);
  }

  /** The posts of a page, and before them those of others that were chosen. */
  @Transactional(readOnly = true)
  public List<PostCard> offered(
      TopicCard topic, List<Long> chosen, int page, Frame frame, Reader reader) {
    var shown = door.page(topic, page, frame, reader);
    var numbers = shown.stream().map(PostCard::number).toList();
    var others = chosen.stream().filter(one -> !numbers.contains(one)).toList();
    return Stream.concat(door.posts(topic, others, frame, reader).stream(), shown.stream())
        .filter(one -> !one.isGone())
        .toList();
  }

  /** Keeps what is gathered; what is published stays so, while its opening is hidden too. */
  public void keep(long topic, Sheaf sheaf, Frame frame, Reader reader) {
    gathered(topic, reader);
    harvests.hold(topic);
    store(topic, sheaf, isPublished(topic) ? State.PUBLISHED : State.DRAFT, frame, reader);
  }

  /** Whether it stands at the top of the topic, or will when the opening is shown again. */
  @Transactional(readOnly = true)
  public boolean isPublished(long topic) {
    return harvests.isPublished(topic);
  }

  /** Shows it at the top of the topic, and asks those who spoke whether they wish to be named. */
  public void publish(long topic, Sheaf sheaf, Frame frame, Reader reader) {
    store(topic, sheaf, State.PUBLISHED, frame, reader);
  }

  /** Takes it from the top of the topic; those who gather keep it. */
  public void withdraw(long topic, Sheaf sheaf, Frame frame, Reader reader) {
    store(topic, sheaf, State.DRAFT, frame, reader);
  }

  private void store(long number, Sheaf sheaf, State state, Frame frame, Reader reader) {
    var topic = gathered(number, reader);
    if (state == State.PUBLISHED
        && pendings.hidden("HARVEST", String.valueOf(number)).isPresent()) {
      throw new NotThere();
    }
    var posts = door.posts(topic, sheaf.posts(), frame, reader);
    var before = harvests.hold(number);
    if (!before.map(Harvest::code).orElse("").equals(sheaf.before())) {
      throw new Overtaken();
    }
    var said = sheaf.said();
    harvests.keep(
        new Harvest(
            number,
            topic.space().chatham() ? null : reader.self(),
            said.language(),
            said.written(),
            Markdown.render(said.written()).html(),
            state,
            moment(topic),
            posts.stream().filter(one -> !one.isGone()).map(PostCard::number).toList()));
    if (!topic.space().chatham()) {
      var isOther = before.filter(one -> !one.written().equals(said.written())).isPresent();
      var again = isOther ? harvests.askAgain(number) : List.<AccountId>of();
      if (state == State.PUBLISHED) {
        ask(number, before.filter(Harvest::isPublished).isPresent() ? again : null, posts, reader);
      }
    }
  }

  /**
   * Nobody is asked before there is something to read, and never who gathers; nobody is written to
   * about one text twice.
   *
   * @param again who was asked already and is to be told anew; null for all who have not answered
   */
  private void ask(
      long topic, @Nullable List<AccountId> again, List<PostCard> posts, Reader reader) {
    var speakers = speakers(posts, reader.self());
    var first = harvests.ask(topic, speakers);
    var waiting =
        again == null
            ? harvests.credits(topic).stream().filter(Credit::isAsked).map(Credit::account)
            : Stream.concat(again.stream().filter(speakers::contains), first.stream());
    waiting
        .filter(who -> harvests.tell(topic, who))
        .forEach(who -> outbox.post(HarvestLetters.occasion(topic, who)));
  }

  private static List<AccountId> speakers(List<PostCard> posts, AccountId gatherer) {
    return posts.stream()
        .filter(one -> !one.isGone())
        .flatMap(one -> Optional.ofNullable(one.author()).stream())
        .filter(one -> !one.equals(gatherer))
        .distinct()
        .toList();
  }

  private Instant moment(TopicCard topic) {
    var now = clock.instant();
    return topic.space().chatham() ? now.truncatedTo(ChronoUnit.DAYS) : now;
  }

  /**
   * Whether the reader wishes to be named beside a published reply.
   *
   * @throws NotThere if nobody asks them
   */
  @Transactional(readOnly = true)
  public Credit credit(long topic, Reader reader) {
    published(topic, reader);
    return harvests.credit(topic, reader.self()).orElseThrow(NotThere::new);
  }

  /** The topics where the reader is asked whether they wish to be named. */
  @Transactional(readOnly = true)
  public List<TopicCard> asking(Reader reader) {
    return reader.account().map(harvests::asking).orElse(List.of()).stream()
        .filter(topic -> door.sees(topic, reader))
        .map(topic -> door.topic(topic, reader))
        .toList();
  }

  /**
   * The reader wishes to be named so, or not at all; they may say otherwise at any time.
   *
   * @param read the code of the text they read
   * @return false if they wish to be named beside another text than the one that is there
   */
  public boolean wish(long topic, Wish wish, String name, String read, Reader reader) {
    credit(topic, reader);
    harvests.hold(topic);
    var credit = credit(topic, reader);
    var isRead = Wording.code(published(topic, reader).written()).equals(read);
    if (wish == Wish.NAMED && !isRead) {
      return false;
    }
    harvests.wish(topic, new Credit(credit.account(), wish, name));
    return true;
  }

  private Harvest published(long topic, Reader reader) {
    door.topic(topic, reader);
    return harvests.of(topic).filter(Harvest::isPublished).orElseThrow(NotThere::new);
  }

  /**
   * A topic whose reply the reader may let grow. In Chatham House mode its stewards alone, who are
   * known: a draft has an author.
   *
   * @throws NotThere if they may not
   */
  @Transactional(readOnly = true)
  public TopicCard grown(long number, Reader reader) {
    var topic = gathered(number, reader);
    var isNamed = !topic.space().chatham() || topic.space().isLed();
    if (!isNamed || !published(number, reader).isPublished() || growth.getIfAvailable() == null) {
      throw new NotThere();
    }
    return topic;
  }

  /**
   * Lets the reply become the draft of a practice, or be added to one.
   *
   * @return the address of the draft after the language; nothing where it cannot be added there
   */
  public Optional<String> plant(long number, OptionalLong practice, Frame frame, Reader reader) {
    var topic = grown(number, reader);
    var one = published(number, reader);
    var seed = new Seed(topic.title(), one.language(), Markdown.plain(one.written()));
    var planted = growth.getObject().plant(seed, practice, frame, reader);
    if (planted.isEmpty()) {
      return Optional.empty();
    }
    offshoots.add(number, planted.getAsLong());
    return Optional.of(growth.getObject().path(planted.getAsLong()));
  }

  /** What grew out of a reply, as far as the reader may see it. */
  @Transactional(readOnly = true)
  public List<Growth.Grown> growth(long topic, Frame frame, Reader reader) {
    var all = offshoots.of(topic);
    var room = growth.getIfAvailable();
    if (room == null) {
      return List.of();
    }
    var drafts = all.isEmpty() ? List.<Growth.Grown>of() : room.grown(all, frame, reader);
    var taken = notes.of(topic, reader).filter(one -> one.edition() > 0);
    return Stream.concat(
            drafts.stream(),
            taken.flatMap(one -> room.edition(one.edition(), one.place(), frame, reader)).stream())
        .toList();
  }

  /** Offers the reply to the editors of the handbook, for the chapter of a practice or for any. */
  public void offer(long number, OptionalLong practice, Reader reader) {
    notes.offer(grown(number, reader).number(), practice.orElse(0));
  }

  /** Whether the reply waits for the editors of the handbook. */
  @Transactional(readOnly = true)
  public boolean isOffered(long topic, Reader reader) {
    return notes.of(topic, reader).filter(one -> one.edition() == 0).isPresent();
  }
}
