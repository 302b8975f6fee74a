package org.baraza.access.session;

import org.baraza.access.account.SecondFactors;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a second factor is set up.
 *
 * @param path the square code, as the path of an SVG
 * @param size the square's width in modules
 */
record FactorPage(Frame frame, Entered entered, SecondFactors.Draft draft, String path, int size)
    implements Page {

  static FactorPage of(Frame frame, Entered entered, SecondFactors.Draft draft) {
    var square = Square.of(draft.address());
    return new FactorPage(frame, entered, draft, square.path(), square.size());
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
