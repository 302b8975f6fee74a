package org.baraza.access.institution;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The institutions through which somebody can sign in.
 *
 * @param done what was just done, or nothing
 */
record InstitutionsPage(Frame frame, String done, List<Line> lines) implements Page {

  /** An institution, and whether the account is linked to it. */
  record Line(Provider provider, boolean linked) {}
}
