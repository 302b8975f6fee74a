package org.baraza.forum.conduct;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;

/** Knows what was reported; the room of what is said tells. */
public interface Reported {

  /**
   * @param post the number of the post that it is, or belongs to
   * @param kind whether it is a post, a translation or a consolidated reply
   * @param author who said it, under their name
   */
  record Charge(long post, String kind, AccountId author) {}

  /** What a report that the moderator sees is about; nothing where nobody is named. */
  Optional<Charge> charge(long report, Reader moderator);
}
