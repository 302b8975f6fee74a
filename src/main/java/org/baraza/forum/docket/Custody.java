package org.baraza.forum.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hides posts until moderators have decided; in the sight of the house. */
public interface Custody {

  /**
   * @param by the number of a moderator, or 0 where reports of members hide it
   * @param takeback the taking back by which it is hidden, or null
   * @return false if it says nothing any more
   */
  boolean hold(long post, long by, @Nullable Long takeback);

  /** Lets a hidden post say again what it said; false if it is not hidden. */
  boolean release(long post);

  /** Takes away for good what a post said. */
  void remove(long post);

  /** Undoes what was changed of a post since a moment; what it said meanwhile is not kept. */
  void undo(long post, Instant since);
}
