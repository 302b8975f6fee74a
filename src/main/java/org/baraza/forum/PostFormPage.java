package org.baraza.forum;

import java.util.Map;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Typed;
import org.baraza.forum.text.Wording;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a post is changed.
 *
 * @param isMoved whether it says something else by now than what was changed here
 */
record PostFormPage(
    Frame frame, Placed placed, Entered entered, @Nullable Shown preview, boolean isMoved)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** What tells the text that is changed from another. */
  String source() {
    return Wording.code(placed.post().written());
  }

  /** What it says now. */
  Shown shown() {
    return new Shown(placed.post().html());
  }

  boolean isLocal() {
    return !placed.space().chatham();
  }

  /** Grows with each change: a copy on a device that was made before is out of date. */
  long revision() {
    var edited = placed.post().editedAt();
    return edited == null ? 0 : edited.toEpochMilli();
  }

  Map<String, String> languages() {
    return Typed.languages();
  }
}
