package org.baraza.search;

/** A record that the one search finds. */
public interface Findable {

  /** What the search may know of it. */
  Finding finding();

  /** Whether lists show it; what is archived keeps its page and is in no index. */
  default boolean isListed() {
    return true;
  }
}
