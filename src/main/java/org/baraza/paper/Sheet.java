package org.baraza.paper;

import java.time.Instant;
import org.baraza.ui.Frame;

/**
 * Something to be printed: a record whose template of the same name lies beside it and wraps its
 * body in {@code paper/sheet.jte}. The template must be well-formed XML.
 */
public interface Sheet {

  Frame frame();

  /** When what it says was last changed: the date of the print, which takes none from the clock. */
  Instant dated();
}
