package org.baraza.centre;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/**
 * What a room above shows on the page of a centre: its experts, its events. The page asks every
 * such room, in the order of {@link org.springframework.core.annotation.Order}, after it knows that
 * the reader may see the centre.
 */
public interface CentrePanels {

  /** The room's panel for the centre with this number, if it has something to show. */
  Optional<Panel> of(long centre, Frame frame, Reader reader);

  /**
   * @param name under which the page's data tell the same
   * @param data as it may be written in JSON
   * @param content the panel, drawn from a template of the room
   */
  record Panel(String name, Object data, Content content) {}
}
