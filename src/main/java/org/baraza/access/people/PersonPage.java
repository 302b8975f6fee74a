package org.baraza.access.people;

import java.util.List;
import java.util.Map;
import org.baraza.access.account.Account;
import org.baraza.access.account.GrantLine;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Somebody, and the roles they were given.
 *
 * @param self whether it is the reader: no one decides on themselves
 * @param done what was just done, or nothing
 * @param lost whether they say that their second factor is lost
 */
record PersonPage(
    Frame frame,
    Account account,
    boolean self,
    Entered entered,
    String done,
    List<GrantLine> grants,
    Map<String, String> roles,
    Map<String, String> countries,
    Map<String, String> organisations,
    boolean lost)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
