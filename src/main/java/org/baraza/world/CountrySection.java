package org.baraza.world;

import gg.jte.Content;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;

/** A section of a country's page that a room above this one fills. */
public interface CountrySection {

  /** The section as HTML under an {@code h2} of its own, as far as the reader may see it. */
  Content of(CountryCard country, Frame frame, Reader reader);
}
