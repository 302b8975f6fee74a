package org.baraza.draft;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/**
 * What goes with drafts: a room above keeps it. It hears of what becomes of a draft inside the
 * transaction that changes it.
 */
public interface Enclosures {

  /** What the page of a draft shows of them. */
  Optional<Content> of(DraftCard draft, Frame frame, Reader reader);

  /** Others are authors of the draft from now on. */
  void shared(DraftCard draft);

  /**
   * The draft is submitted.
   *
   * @param submission the number of the submission it became
   * @param practice the number of the practice it will be
   */
  void submitted(DraftCard draft, long submission, long practice);

  /** The draft is thrown away. */
  void discarded(DraftCard draft);
}
