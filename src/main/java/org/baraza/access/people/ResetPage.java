package org.baraza.access.people;

import java.util.Map;
import org.baraza.access.account.Account;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where somebody's lost second factor is taken away.
 *
 * @param since the day they said that it is lost
 * @param ways how one can make sure who asks
 */
record ResetPage(
    Frame frame, Account account, Entered entered, String since, Map<String, String> ways)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
