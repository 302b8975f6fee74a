package org.baraza.forum.conduct;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;

/** Knows what was reported; the room of what is said tells. */
public interface Reported {

  /**
   * @param post the number of what was said
   * @param author who said it, under their name
   */
  record Charge(long post, AccountId author) {}

  /** What a report that the moderator sees is about; nothing where nobody is named. */
  Optional<Charge> charge(long report, Reader moderator);
}
