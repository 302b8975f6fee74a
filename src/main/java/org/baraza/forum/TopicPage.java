package org.baraza.forum;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Opened;
import org.baraza.forum.arrival.ArrivalPage;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.rendering.Rendered;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a topic, and where one answers.
 *
 * @param parts what rooms within the forum show above the posts
 * @param speakers the numbers of those who can be followed, by their accounts
 * @param isAnswered whether the reader may post into it now
 * @param revision how often the reader kept what they write here
 */
record TopicPage(
    Frame frame,
    Opened opened,
    List<Line> lines,
    List<Subjects.Subject> subjects,
    List<Content> parts,
    Map<Long, Long> speakers,
    boolean isAnswered,
    Reader reader,
    Entered entered,
    @Nullable Shown preview,
    int revision)
    implements Page {

  /** Up to so many pages, each is near enough to be gone to by links. */
  static final int FEW = 5;

  /**
   * A post.
   *
   * @param edited when it was changed, in words, or nothing
   * @param gone who took it away, in words, or nothing
   * @param fresh whether it is new to the reader
   * @param acceptable whether the reader says what answers the question
   * @param markable whether the reader may find it useful
   * @param own whether the reader wrote it
   * @param rendered what it says in the reader's language, if somebody translated it
   */
  record Line(
      Post post,
      String speaker,
      String day,
      String edited,
      String gone,
      Shown shown,
      boolean fresh,
      boolean accepted,
      boolean acceptable,
      boolean markable,
      boolean marked,
      boolean own,
      List<FileLine> files,
      @Nullable Rendered rendered) {

    /** Whether the reader finds there why others hid or took away what was theirs. */
    boolean isAppealed() {
      return own && post.gone() != null && post.gone() != Post.Gone.AUTHOR;
    }

    /** Whether the reader gets the translation first. */
    boolean isRead() {
      return rendered != null && rendered.isFirst();
    }
  }

  /** Where the reader says in another language what a post says, in theirs first; or nothing. */
  String translation(Line line) {
    return space().isSpokenIn(reader) && topic().isOpen() ? translation(line, into(line)) : "";
  }

  private Lang into(Line line) {
    var own = line.post().language();
    return own == frame.lang()
        ? Lang.ALL.stream().filter(other -> other != own).findFirst().orElseThrow()
        : frame.lang();
  }

  private String translation(Line line, Lang into) {
    return frame.to(line.post().path() + "/translations/" + into.code());
  }

  /** Where the translation that is shown is confirmed. */
  String confirmation(Line line) {
    return line.rendered() == null
        ? ""
        : translation(line, line.rendered().language()) + "/confirmation";
  }

  /** What the page says, and to the day, as the page does; nothing of a post that is gone. */
  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", topic().number());
    data.put("href", frame.to(topic().path()));
    data.put("space", frame.to(space().path()));
    data.put("kind", Space.code(topic().kind()));
    data.put("title", topic().title());
    data.put("language", topic().language().code());
    data.put("marking", space().marking().label());
    data.put("chathamHouse", space().chatham());
    data.put("concepts", topic().concepts());
    data.put("open", topic().isOpen());
    data.put("accepted", topic().accepted());
    data.put("page", opened.page());
    data.put("pages", topic().pages());
    data.put("posts", lines.stream().map(this::data).toList());
    return data;
  }

  private Map<String, Object> data(Line line) {
    var post = line.post();
    var data = new LinkedHashMap<String, Object>();
    data.put("number", post.number());
    data.put("href", frame.to(post.path()));
    data.put("place", post.place());
    data.put(
        "speaker",
        post.author() == null ? frame.word("forum.voice", post.voice()) : line.speaker());
    data.put("posted", ForumView.day(post.postedAt()));
    if (post.gone() == null) {
      data.put("edited", post.editedAt() == null ? null : ForumView.day(post.editedAt()));
      data.put("language", post.language().code());
      data.put("text", post.written());
      data.put("useful", post.useful());
    } else {
      data.put("gone", Space.code(post.gone()));
    }
    return data;
  }

  /** Where a translation is put before the moderators, or nothing for those who may not. */
  String report(Line line) {
    return line.rendered() == null || !isMember()
        ? ""
        : translation(line, line.rendered().language()) + "/report";
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  @Override
  public boolean mayBeKept() {
    return !space().chatham();
  }

  Space space() {
    return opened.space();
  }

  Topic topic() {
    return opened.topic();
  }

  boolean isMember() {
    return reader.account().isPresent();
  }

  boolean isLed() {
    return space().isLed(reader);
  }

  boolean isIndexed() {
    return space().kind() == Space.Kind.OPEN && !space().chatham();
  }

  String kind() {
    return ForumView.kind(topic().kind(), frame);
  }

  /**
   * Whether the page tells by itself what comes: never in Chatham House mode, where that would tell
   * the minute at which somebody speaks.
   */
  boolean isAwaited() {
    return !space().chatham() && topic().isOpen() && opened.page() == topic().pages();
  }

  ArrivalPage arrivals() {
    return ArrivalPage.of(frame, topic().path(), topic().posts());
  }

  /** Where somebody can be followed, or nothing. */
  String speaker(Line line) {
    var author = line.post().author();
    var number = author == null ? null : speakers.get(author.number());
    return number == null ? "" : frame.to("/forum/speakers/" + number);
  }

  String useful(Line line) {
    return frame.word("forum.useful.count", line.post().useful());
  }

  /** Whether everyone may be told by a feed what comes. */
  boolean isFed() {
    return isIndexed();
  }

  /** Where a page of the topic is; the first has no number. */
  String page(int number) {
    return frame.to(topic().path()) + (number > 1 ? "?page=" + number : "");
  }

  /** Which of all pages this is, or nothing where there is one. */
  String pages() {
    return topic().pages() == 1 ? "" : frame.word("forum.page", opened.page(), topic().pages());
  }

  /** Where the first post is that the reader has not seen, if that is not here; or nothing. */
  String fresh() {
    var seen = opened.seen();
    var isElsewhere = seen > 0 && seen < topic().posts() && Topic.page(seen + 1) != opened.page();
    return isElsewhere ? frame.to(topic().path(seen + 1)) : "";
  }

  String quote(Line line) {
    return page(opened.page())
        + (opened.page() > 1 ? "&" : "?")
        + "quote="
        + line.post().number()
        + "#answer";
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
