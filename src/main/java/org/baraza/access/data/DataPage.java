package org.baraza.access.data;

import org.baraza.access.account.Account;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What is kept of somebody, and what they can do about it.
 *
 * @param done what was just done, or nothing
 * @param due the day they will be forgotten, or nothing
 * @param last whether they are the last administrator, who cannot go
 */
record DataPage(
    Frame frame, Account account, Entered entered, String done, String due, boolean last)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
