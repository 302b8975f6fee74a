package org.baraza.request;

import java.time.Instant;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Cover;

/**
 * That a hidden practice exists, as its owners let others know.
 *
 * @param words what they tell of it, at most {@link #LONGEST} characters, or nothing
 * @param by the focal point who decided it
 * @param cover the keys that opened the practice then
 */
record Announcement(long practice, String words, AccountId by, Instant since, Set<String> cover) {

  static final int LONGEST = 300;

  /**
   * Whether it still holds: it was decided for those who saw the practice then, and ends with them.
   */
  boolean holds(Cover now) {
    return cover.equals(Set.copyOf(now.keys()));
  }
}
