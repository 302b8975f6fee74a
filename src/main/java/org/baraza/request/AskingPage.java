package org.baraza.request;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where one asks for a practice by its number; it knows nothing of the practice. */
record AskingPage(Frame frame, Entered entered) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
