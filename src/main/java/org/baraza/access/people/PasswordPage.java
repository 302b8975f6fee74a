package org.baraza.access.people;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where somebody chooses a password by a link. */
record PasswordPage(Frame frame, Entered entered) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
