package org.baraza.mail;

import java.util.Set;
import org.baraza.language.Lang;

/**
 * Which letters people wish for; the room that keeps their choice tells. A correspondent whose
 * letters say that something waits for somebody asks here first; letters that were asked for, such
 * as an invitation, and those that warn of something about the account, ask nobody.
 */
public interface Wishes {

  /** Whether the account is told by mail of what needs its action. */
  boolean forActions(long account);

  /** The accounts that wish for a letter at each news of something they follow. */
  Set<Long> forEach(String kind, String key);

  /** The full address of the page that ends such letters by one click. */
  String endOfActions(long account, Lang lang);
}
