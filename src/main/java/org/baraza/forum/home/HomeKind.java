package org.baraza.forum.home;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.home.Homes.Home;
import org.baraza.ui.Frame;

/**
 * A kind of records of a room above that spaces can belong to. It is chosen by the number or the
 * address of a record, and whoever may not see that is not told what a space belongs to.
 */
public interface HomeKind {

  /** Its noun, in the singular: {@code exchange}. */
  String code();

  /** The noun of its addresses, in the plural: {@code exchanges}. */
  String place();

  /** Whether the reader sees one, by its number. */
  boolean isSeen(long number, Reader reader);

  /** One of them by its number, as the reader sees it; nothing where for them there is none. */
  Optional<Home> of(long number, Frame frame, Reader reader);
}
