package org.baraza.forum;

import java.time.Instant;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.enclosure.FileLine;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.text.Saying;
import org.baraza.forum.text.Shown;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One post with all it ever said, and what can be done with it.
 *
 * @param earlier what it said before, the latest first
 * @param isMine whether the reader may let it say something else
 * @param held what it said before it was hidden, for its author; otherwise null
 */
record PostPage(
    Frame frame,
    Placed placed,
    String speaker,
    List<Post.Edition> earlier,
    boolean isMine,
    @Nullable Pending held,
    List<FileLine> files,
    Reader reader,
    Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Post post() {
    return placed.post();
  }

  Shown shown() {
    return new Shown(post().html());
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

  String pending() {
    return frame.word(
        held != null && held.takeback() > 0 ? "forum.pending.takeback" : "forum.pending.own");
  }

  String to(String noun) {
    return frame.to(post().path() + "/" + noun);
  }
}
