package org.baraza.forum;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.forum.TopicDesk.Opened;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.rendering.Rendered;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Subjects;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a topic, and where one answers.
 *
 * @param parts what rooms within the forum show above the posts
 * @param isAnswered whether the reader may post into it now
 */
record TopicPage(
    Frame frame,
    Opened opened,
    List<Line> lines,
    List<Subjects.Subject> subjects,
    List<Content> parts,
    boolean isAnswered,
    Reader reader,
    Entered entered,
    @Nullable Shown preview)
    implements Page {

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

    /** Whether the reader finds there what moderators hide of theirs. */
    boolean isAppealed() {
      return own && post.isPending();
    }

    /** Whether the reader gets the translation first. */
    boolean isRead() {
      return rendered != null && rendered.isFirst();
    }
  }

  /** Where the reader says in their language what a post says, or nothing where it does already. */
  String translation(Line line) {
    return line.post().language() == frame.lang() || !space().isSpokenIn(reader)
        ? ""
        : frame.to(line.post().path() + "/translations/" + frame.lang().code());
  }

  /** Where a translation is put before the moderators, or nothing for those who may not. */
  String report(Line line) {
    return line.rendered() == null || !isMember()
        ? ""
        : frame.to(line.post().path() + "/translations/" + frame.lang().code() + "/report");
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
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

  String useful(Line line) {
    return frame.word("forum.useful.count", line.post().useful());
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
