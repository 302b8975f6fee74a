package org.baraza.forum.rendering;

import java.util.List;
import org.baraza.forum.rendering.Originals.Original;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Wording;
import org.baraza.language.Lang;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A post, and beside it what it is to say in another language.
 *
 * @param open the languages into which the reader may translate it
 * @param there what is there already, or null
 */
record RenderingPage(
    Frame frame,
    Original original,
    Lang into,
    List<Lang> open,
    @Nullable Rendering there,
    Entered entered,
    @Nullable Shown preview)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** Whether what is there was made from an earlier text. */
  boolean isStale() {
    return there != null && !there.isOf(original.written());
  }

  /** Whether what the reader changes here has to be confirmed again. */
  boolean isConfirmed() {
    return there != null && there.confirmed() && !isStale();
  }

  boolean isThere() {
    return there != null;
  }

  /** What tells the text that is translated from another. */
  String source() {
    return Wording.code(original.written());
  }

  Shown shown() {
    return Shown.of(original.written());
  }

  String action() {
    return frame.to(original.path() + "/translations/" + into.code());
  }

  String into(Lang other) {
    return frame.to(original.path() + "/translations/" + other.code());
  }

  String title() {
    return frame.word("forum.rendering.into", frame.languageName(into.code()));
  }
}
