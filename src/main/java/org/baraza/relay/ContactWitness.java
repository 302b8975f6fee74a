package org.baraza.relay;

import org.baraza.access.AccountId;

/**
 * Hears of every contact that is sent, in its transaction: a room above that keeps a log for the
 * addressee implements it.
 */
public interface ContactWitness {

  /**
   * @param kind as {@link Addressees#kind()}
   * @param addressee their number
   * @param contact the number of the contact
   */
  void contacted(AccountId asker, String kind, long addressee, long contact);
}
