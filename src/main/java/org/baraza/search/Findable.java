package org.baraza.search;

/** A record that the one search finds. */
public interface Findable {

  /** What the search may know of it. */
  Finding finding();

  /** Whether lists show it; what is archived keeps its page and is in no index. */
  default boolean isListed() {
    return true;
  }

  /** Whether it is found by its title. What goes on under the title of another is not. */
  default boolean isNamed() {
    return true;
  }

  /** Whether its title is offered to whoever begins to type it. */
  default boolean isSuggested() {
    return true;
  }

  /** How it is filed. Records that tell nothing of it are never news. */
  default Filing filing() {
    return Filing.UNTOLD;
  }
}
