package org.baraza.access.people;

import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody asks for a link to choose a new password.
 *
 * @param sent whether they just did
 */
record ForgottenPage(Frame frame, Entered entered, boolean sent) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
