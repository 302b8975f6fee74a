package org.baraza.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Opened;
import org.baraza.forum.TopicPage.Line;
import org.baraza.forum.enclosure.Enclosures;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.rendering.PostRenderings;
import org.baraza.forum.rendering.PostRenderings.Chosen;
import org.baraza.forum.rendering.Rendered;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Wording;
import org.baraza.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts spaces and posts into words. */
@Component
class ForumView {

  private final People people;
  private final TopicDesk desk;
  private final PostRenderings renderings;
  private final Enclosures enclosures;

  ForumView(People people, TopicDesk desk, PostRenderings renderings, Enclosures enclosures) {
    this.enclosures = enclosures;
    this.people = people;
    this.desk = desk;
    this.renderings = renderings;
  }

  /** What members are called among members; the public learns no name. */
  String name(AccountId account, Frame frame, Reader reader) {
    return reader.account().isEmpty()
        ? frame.word("forum.member")
        : people
            .person(account)
            .map(People.Person::name)
            .orElseGet(() -> frame.word("forum.former"));
  }

  List<String> names(List<AccountId> accounts, Frame frame, Reader reader) {
    var names = named(accounts, frame, reader);
    return accounts.stream().map(names::get).distinct().toList();
  }

  /** The same of many, by one question. */
  Map<AccountId, String> named(Collection<AccountId> accounts, Frame frame, Reader reader) {
    var known = reader.account().isEmpty() ? Map.<AccountId, String>of() : people.names(accounts);
    var other = frame.word(reader.account().isEmpty() ? "forum.member" : "forum.former");
    var names = new HashMap<AccountId, String>();
    accounts.forEach(one -> names.put(one, known.getOrDefault(one, other)));
    return names;
  }

  /** Who speaks: in Chatham House mode a number within the topic, which the reader knows as own. */
  String speaker(Post post, int own, Frame frame, Reader reader) {
    if (post.author() != null) {
      return name(post.author(), frame, reader);
    }
    return post.voice() == own
        ? frame.word("forum.voice.own", post.voice())
        : frame.word("forum.voice", post.voice());
  }

  /** Those who speak under their names. */
  static List<AccountId> authors(List<Post> posts) {
    return posts.stream().flatMap(one -> Stream.ofNullable(one.author())).distinct().toList();
  }

  List<Line> lines(Opened opened, Frame frame, Reader reader) {
    var laden = opened.posts().stream().filter(Post::laden).map(Post::number).toList();
    var translated = renderings.of(laden, frame.lang(), reader);
    var files = enclosures.of(laden);
    var names = named(authors(opened.posts()), frame, reader);
    return opened.posts().stream()
        .map(post ->
            line(
                post,
                opened,
                post.author() == null
                    ? speaker(post, opened.own(), frame, reader)
                    : Objects.requireNonNull(names.get(post.author())),
                FileLine.of(files.getOrDefault(post.number(), List.of()), frame),
                translated.get(post.number()),
                frame,
                reader))
        .toList();
  }

  private Line line(
      Post post,
      Opened opened,
      String speaker,
      List<FileLine> files,
      @Nullable Chosen translated,
      Frame frame,
      Reader reader) {
    var mine = post.isBy(reader, opened.own());
    var accepted = opened.topic().accepted();
    return new Line(
        post,
        speaker,
        day(post.postedAt(), frame),
        post.editedAt() == null ? "" : frame.word("forum.edited", day(post.editedAt(), frame)),
        post.gone() == null ? "" : frame.word("forum.gone." + Space.code(post.gone())),
        new Shown(post.html()),
        opened.seen() > 0 && post.place() > opened.seen() && !mine,
        accepted != null && accepted == post.number(),
        opened.isJudged() && post.place() > 1 && post.gone() == null,
        reader.account().isPresent() && !opened.space().chatham() && !mine && post.gone() == null,
        opened.marked().contains(post.number()),
        mine,
        files,
        translated == null
            ? null
            : rendered(translated, post, isJudge(mine, opened, reader), frame, reader));
  }

  private static boolean isJudge(boolean isMine, Opened opened, Reader reader) {
    return opened.space().isSpokenIn(reader) && (isMine || opened.space().isLed(reader));
  }

  private Rendered rendered(Chosen chosen, Post post, boolean isJudge, Frame frame, Reader reader) {
    var one = chosen.rendering();
    var isCurrent = one.isOf(post.written());
    var by =
        one.by() == null || !one.named()
            ? frame.word("forum.member")
            : name(one.by(), frame, reader);
    var from = frame.languageName(post.language().code());
    var credit =
        !isCurrent
            ? frame.word("forum.rendering.stale", by)
            : one.confirmed()
                ? frame.word("forum.rendering.confirmed", from, by)
                : frame.word("forum.rendering.open", from, by);
    var isNamed = post.author() != null;
    var confirmable = isNamed && isJudge && isCurrent && !one.confirmed() && !one.isBy(reader);
    return new Rendered(
        new Shown(one.html()),
        one.language(),
        credit,
        isCurrent && one.confirmed() && chosen.isNeeded(),
        confirmable,
        Wording.code(one.written()));
  }

  static String day(Instant at, Frame frame) {
    return frame.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  /** The day by UTC, as data: 2026-07-01. */
  static String day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }

  static String kind(Space.Kind kind, Frame frame) {
    return frame.word("forum.space.kind." + Space.code(kind));
  }

  static String state(Space.State state, Frame frame) {
    return frame.word("forum.space.state." + Space.code(state));
  }

  static String kind(Topic.Kind kind, Frame frame) {
    return frame.word("forum.topic.kind." + Space.code(kind));
  }

  /** The kinds of topic that can be opened now, by their codes. */
  static Map<String, String> kinds(Frame frame) {
    var kinds = new LinkedHashMap<String, String>();
    for (var kind : List.of(Topic.Kind.DISCUSSION, Topic.Kind.QUESTION)) {
      kinds.put(Space.code(kind), kind(kind, frame));
    }
    return kinds;
  }

  /** What a space is, in a few words. */
  static List<String> marks(Space space, Frame frame) {
    var marks = new ArrayList<String>();
    marks.add(kind(space.kind(), frame));
    if (space.chatham()) {
      marks.add(frame.word("forum.chatham"));
    }
    if (space.state() != Space.State.OPEN) {
      marks.add(state(space.state(), frame));
    }
    return marks;
  }

  /** The rules of a space in the reader's language, or in that of the space. */
  static Map.Entry<String, String> rules(Space space, Frame frame) {
    var own = frame.lang().code();
    var code = space.rules().containsKey(own) ? own : space.language().code();
    return Map.entry(code, space.rules().getOrDefault(code, ""));
  }
}
