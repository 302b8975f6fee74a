package org.baraza.access.people;

import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody asks to come in.
 *
 * @param sent whether they just did
 */
record RegistrationPage(Frame frame, Entered entered, boolean sent, Map<String, String> languages)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
