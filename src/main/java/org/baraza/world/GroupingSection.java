package org.baraza.world;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/** A section of a grouping's page that a room above this one fills. */
public interface GroupingSection {

  /** The section as HTML under an {@code h2} of its own, if the reader may see anything of it. */
  Optional<Content> of(GroupingCard grouping, Frame frame, Reader reader);
}
