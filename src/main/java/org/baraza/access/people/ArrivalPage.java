package org.baraza.access.people;

import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody comes in by a link: invited, or as the first administrator.
 *
 * @param kind {@code invitation} or {@code setup}
 * @param welcome the sentence that greets them
 */
record ArrivalPage(
    Frame frame, Entered entered, String kind, String welcome, Map<String, String> languages)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
