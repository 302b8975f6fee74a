package org.baraza.access.people;

import java.util.List;
import org.baraza.access.account.Account;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Who is here, who asks to come in, and who was invited.
 *
 * @param done what was just done, or nothing
 */
record PeoplePage(
    Frame frame, String done, List<Account> waiting, List<Guest> invited, List<Member> members)
    implements Page {

  /** Somebody invited. */
  record Guest(long number, String email, String mandate, String expires) {}

  /** Somebody with an account, and the roles they hold now. */
  record Member(Account account, String roles) {}
}
