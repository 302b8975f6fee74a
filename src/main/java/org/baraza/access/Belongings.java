package org.baraza.access;

import java.util.Map;

/**
 * What a room keeps of people. Every room that keeps something of an account implements it, so that
 * its owner can take all of it away, and be forgotten.
 */
public interface Belongings {

  /** The room's noun, under which the file that people take away tells it. */
  String room();

  /** All that is kept of an account, as it may be written in JSON: texts, numbers, lists, maps. */
  Map<String, Object> of(AccountId account);

  /**
   * Lets go of what is theirs alone. What was published, and what others share, stays and names
   * nobody. Called in one transaction for all rooms, in the sight of the house; it must bear being
   * called again.
   */
  void forget(AccountId account);
}
