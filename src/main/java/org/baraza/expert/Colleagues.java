package org.baraza.expert;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/** Draws the experts who work for a body, for the room above that keeps its page. */
public interface Colleagues {

  /**
   * What is drawn.
   *
   * @param hrefs the addresses of those who are shown, for the page's data
   */
  record Panel(List<String> hrefs, Content content) {}

  /**
   * The panel for a body that the reader may see; nothing where nobody shows them that they work
   * there, and for readers who are not signed in.
   *
   * @param body its code, as {@link Bodies.Body} has it
   */
  Optional<Panel> at(String body, Frame frame, Reader reader);
}
