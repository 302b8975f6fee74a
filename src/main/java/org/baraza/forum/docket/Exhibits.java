package org.baraza.forum.docket;

import org.baraza.access.Reader;
import org.baraza.forum.pending.Ruling;
import org.jspecify.annotations.Nullable;

/** One kind of things that can be reported. */
public interface Exhibits {

  Exhibit.Kind kind();

  /**
   * @throws org.baraza.ui.NotThere if the reader does not see it
   */
  Exhibit of(String key, Reader reader);

  /**
   * Keeps aside what it says, so that it says nothing; in the sight of the house, as all that
   * follows.
   *
   * @param ruling the number of the ruling that says why
   * @param takeback the taking back by which it is hidden, or null
   * @return false if it says nothing any more, or something else
   */
  boolean hold(Matter one, long ruling, @Nullable Long takeback);

  /** Tells that it was taken away, and is kept aside only while its author can appeal. */
  void bar(String key, Ruling.Act act);

  /** Gives back what is kept aside, where nothing else took its place; false if nothing is. */
  boolean release(Ruling one);

  /** Lets go of what is kept aside, for good. */
  void forget(Ruling one);

  /** Whether the reader answers for it, where nobody is named. */
  boolean isAnsweredBy(String key, Reader reader);
}
