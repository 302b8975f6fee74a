package org.baraza.access.session;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where one signs in. */
record SignInPage(Frame frame, Entered entered, String next, String done) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
