package org.baraza.access.session;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where the code of the second factor is asked for. */
record CodePage(Frame frame, Entered entered, String next) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
