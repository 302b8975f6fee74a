package org.baraza.forum.docket;

import java.time.Instant;
import org.baraza.forum.pending.Ruling;
import org.jspecify.annotations.Nullable;

/** Keeps aside what posts said; in the sight of the house. */
public interface Custody {

  /**
   * Hides a post.
   *
   * @param ruling the number of the ruling that says why
   * @param takeback the taking back by which it is hidden, or null
   * @return false if it says nothing any more
   */
  boolean hold(long post, long ruling, @Nullable Long takeback);

  /** Tells by whom a post was taken away that is kept aside. */
  void bar(long post, Ruling.Act act);

  /** Lets a post that is kept aside say again what it said; false if it is not. */
  boolean release(long post);

  /** Takes away for good what a post said. */
  void remove(long post);

  /** Undoes what was changed of a post since a moment; what it said meanwhile is not kept. */
  void undo(long post, Instant since);
}
