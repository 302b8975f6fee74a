package org.baraza.practice;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What a room above shows on the page of a practice. The page asks every such room, in the order of
 * {@link org.springframework.core.annotation.Order}, after it knows that the reader may see the
 * practice.
 */
public interface Panels {

  /** The room's panel for this practice, if it has something to show. */
  Optional<Panel> of(PracticeId practice, Frame frame, Reader reader);

  /**
   * @param beside whether it stands in the side column rather than in the text
   * @param content the panel, drawn from a template of the room
   */
  record Panel(boolean beside, Content content) {}

  /**
   * What a room above shows at the address of a practice to those who may not see it, where its
   * owners let them know that it exists. All others are told that there is nothing.
   */
  interface Threshold {

    /** The page in place of the practice, if this reader is told anything. */
    Optional<Page> of(PracticeId practice, Frame frame, Reader reader);
  }
}
