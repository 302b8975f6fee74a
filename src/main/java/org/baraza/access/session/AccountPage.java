package org.baraza.access.session;

import java.util.List;
import java.util.Map;
import org.baraza.access.account.Account;
import org.baraza.access.account.GrantLine;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What somebody can see and change of their own account.
 *
 * @param done what was just done, or nothing
 * @param lacksFactor whether a role waits for a second factor
 * @param waits whether more than a password was set up, and not used this time
 * @param codes how many recovery codes are left
 */
record AccountPage(
    Frame frame,
    Account account,
    Entered entered,
    String done,
    boolean lacksFactor,
    int codes,
    List<Device> devices,
    List<GrantLine> grants,
    Map<String, String> languages,
    boolean waits)
    implements Page {

  /** A session, as its owner may know it again. */
  record Device(String handle, String agent, String since, String last, boolean here) {}

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
