package org.baraza.forum;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Opening;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.part.PostCard;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.part.SpaceCard;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.part.TopicDoor;
import org.baraza.forum.rendering.Originals;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;

/** Lets the rooms within the forum come to what their reader may see and do. */
@Component
class ForumDoor implements TopicDoor, PostDoor, Originals {

  private final TopicDesk desk;
  private final PostDesk posts;
  private final ForumView view;
  private final Restraint restraint;
  private final Unmasking unmasking;

  ForumDoor(
      TopicDesk desk, PostDesk posts, ForumView view, Restraint restraint, Unmasking unmasking) {
    this.unmasking = unmasking;
    this.restraint = restraint;
    this.desk = desk;
    this.posts = posts;
    this.view = view;
  }

  @Override
  public SpaceCard spoken(long space, Reader reader) {
    return desk.spoken(space, reader).card(reader);
  }

  @Override
  public long begin(long space, Begun begun, Reader reader) {
    var kind = Topic.Kind.valueOf(begun.kind().toUpperCase(Locale.ROOT));
    var opening = new Opening(kind, begun.title(), begun.concepts(), begun.said(), begun.unnamed());
    return posts.begin(space, opening, reader).number();
  }

  @Override
  public TopicCard topic(long number, Reader reader) {
    return desk.card(number, reader);
  }

  @Override
  public boolean sees(long topic, Reader reader) {
    return desk.sees(topic, reader);
  }

  @Override
  public List<PostCard> page(TopicCard topic, int page, Frame frame, Reader reader) {
    return desk.page(topic.number(), page, reader).stream()
        .map(one -> card(one, one.own(), frame, reader))
        .toList();
  }

  @Override
  public List<PostCard> told(TopicCard topic, int page, Frame frame, Reader reader) {
    return desk.page(topic.number(), page, reader).stream()
        .map(one -> card(one, 0, frame, reader))
        .toList();
  }

  @Override
  public SpaceCard led(long space, Reader reader) {
    return desk.led(space, reader).card(reader);
  }

  @Override
  public List<TopicCard> topics(SpaceCard space, long after, int most, Reader reader) {
    return desk.cards(space.number(), after, most, reader);
  }

  @Override
  public List<PostCard> posts(
      TopicCard topic, Collection<Long> numbers, Frame frame, Reader reader) {
    return desk.some(topic.number(), numbers, reader).stream()
        .map(one -> card(one, one.own(), frame, reader))
        .toList();
  }

  private PostCard card(Placed placed, int own, Frame frame, Reader reader) {
    var one = placed.post();
    return new PostCard(
        one.number(),
        one.place(),
        one.author(),
        view.speaker(one, own, frame, reader),
        LocalDate.ofInstant(one.postedAt(), ZoneOffset.UTC),
        ForumView.day(one.postedAt(), frame),
        one.language(),
        one.written(),
        one.isPending());
  }

  @Override
  public Original original(long post, Reader reader) {
    var placed = desk.find(post, reader);
    if (placed.post().gone() != null) {
      throw new NotThere();
    }
    return new Original(
        post,
        placed.post().path(),
        placed.topic().title(),
        placed.topic().language(),
        placed.post().language(),
        placed.post().written(),
        placed.space().chatham(),
        placed.topic().isOpen() && placed.space().isSpokenIn(reader),
        placed.isBy(reader) || placed.space().isLed(reader));
  }

  @Override
  public String refusal(Original post, int links, Frame frame, Reader reader) {
    try {
      restraint.admitRendering(desk.find(post.number(), reader).space(), links, reader);
      return "";
    } catch (Unposted unposted) {
      return frame.word("forum.unposted." + Space.code(unposted.why()));
    }
  }

  @Override
  public String name(AccountId account, Frame frame, Reader reader) {
    return view.name(account, frame, reader);
  }

  @Override
  public Map<AccountId, String> names(Collection<AccountId> accounts, Frame frame, Reader reader) {
    return view.named(accounts, frame, reader);
  }

  @Override
  public Seen post(long post, Reader reader) {
    var placed = desk.find(post, reader);
    if (placed.post().gone() != null) {
      throw new NotThere();
    }
    return new Seen(
        post,
        desk.card(placed.space(), placed.topic(), placed.own(), reader),
        placed.post().place(),
        placed.post().author(),
        placed.isBy(reader),
        desk.mayAnswer(placed.space(), placed.topic(), reader),
        placed.post().written());
  }

  @Override
  public String refusal(Frame frame, Reader reader) {
    try {
      restraint.admitSpeech(reader);
      return "";
    } catch (Unposted unposted) {
      return unposted.said(frame);
    }
  }

  @Override
  public boolean isTrusted(AccountId account) {
    return restraint.isTrusted(account);
  }

  @Override
  public Set<Long> worn(Collection<Long> posts, AccountId self) {
    return posts.isEmpty() ? Set.of() : unmasking.worn(posts, self);
  }

  @Override
  public long opening(TopicCard topic, Reader reader) {
    return desk.page(topic.number(), 1, reader).getFirst().post().number();
  }
}
