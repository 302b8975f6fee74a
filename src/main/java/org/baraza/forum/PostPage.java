package org.baraza.forum;

import java.time.Instant;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Ruling;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One post with all it ever said, and what can be done with it.
 *
 * @param earlier what it said before, the latest first: a page of it, and the next one if any
 * @param isMine whether the reader may let it say something else
 * @param held what it said that is kept aside, for its author; otherwise null
 * @param ruling why it is gone, for its author and the moderators; otherwise null
 * @param isSent whether it was just reported
 */
record PostPage(
    Frame frame,
    Placed placed,
    String speaker,
    List<Post.Edition> earlier,
    boolean isMine,
    @Nullable Pending held,
    @Nullable Ruling ruling,
    List<FileLine> files,
    Reader reader,
    Entered entered,
    boolean isSent)
    implements Page {

  /** How many of the texts before are shown on one page. */
  static final int MOST = 20;

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** The same, after it was reported. */
  PostPage reported() {
    return new PostPage(
        frame, placed, speaker, earlier, isMine, held, ruling, files, reader, entered, true);
  }

  Post post() {
    return placed.post();
  }

  Shown shown() {
    return new Shown(post().html());
  }

  List<Post.Edition> editions() {
    return earlier.subList(0, Math.min(MOST, earlier.size()));
  }

  /** Where what it said before that is to be read, or nothing. */
  String onward() {
    return earlier.size() > MOST ? to("history?before=" + editions().getLast().number()) : "";
  }

  Shown shown(Post.Edition edition) {
    return Shown.of(new Saying(edition.written(), edition.language()));
  }

  String day(Instant at) {
    return ForumView.day(at, frame);
  }

  private boolean isThere() {
    return post().gone() == null && reader.account().isPresent();
  }

  boolean isRemoved() {
    return isThere() && (placed.isBy(reader) || placed.space().isLed(reader));
  }

  boolean isReported() {
    return isThere() && !placed.isBy(reader);
  }

  /** Whether the reader may hide it until another moderator has decided. */
  boolean isHideable() {
    return isReported() && reader.holds(Role.MODERATOR);
  }

  /** Whether the reader takes away what somebody else wrote, and says to them why. */
  boolean isExplained() {
    return !placed.isBy(reader);
  }

  String to(String noun) {
    return frame.to(post().path() + "/" + noun);
  }
}
