package org.baraza.organisation;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/**
 * What a room above shows on the page of an organisation: the centres it hosts, its experts. The
 * page asks every such room, in the order of {@link org.springframework.core.annotation.Order},
 * after it knows that the reader may see the organisation.
 */
public interface OrganisationPanels {

  /** The room's panel for the organisation with this number, if it has something to show. */
  Optional<Panel> of(long organisation, Frame frame, Reader reader);

  /**
   * @param name under which the page's data tell the same
   * @param data as it may be written in JSON
   * @param content the panel, drawn from a template of the room
   */
  record Panel(String name, Object data, Content content) {}
}
