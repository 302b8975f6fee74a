package org.baraza.forum.docket;

import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.jspecify.annotations.Nullable;

/** One kind of things that can be reported. */
public interface Exhibits {

  Exhibit.Kind kind();

  /**
   * @throws org.baraza.ui.NotThere if the reader does not see it
   */
  Exhibit of(String key, Reader reader);

  /**
   * Takes away what moderators found to be wrong; in the sight of the house.
   *
   * @param author who had said it, or null
   * @param shown what it said when it was reported: what others put in its place stays
   */
  void remove(String key, @Nullable AccountId author, String shown);
}
