package org.baraza.access.people;

import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where somebody is invited. */
record InvitePage(
    Frame frame,
    Entered entered,
    Map<String, String> roles,
    Map<String, String> countries,
    Map<String, String> organisations,
    Map<String, String> languages)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
