package org.baraza.expert;

import java.util.Set;

/**
 * A way by which something of an expert leaves the listing: pages, the search, a kept file. When
 * less may be shown, each is told in the same transaction and lets go at once.
 */
public interface Channel {

  /** Its code, which words name under {@code expert.channel.<code>}. */
  String code();

  /**
   * Lets go of what may no longer be shown of some fields.
   *
   * @param expert the number of the listing, whose new locks are written already
   * @param fields the codes of the fields
   * @return from how many places something was removed
   */
  int remove(long expert, Set<String> fields);
}
