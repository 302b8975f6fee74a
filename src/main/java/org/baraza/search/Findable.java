package org.baraza.search;

/** A record that the one search finds. */
public interface Findable {

  /** What the search may know of it. */
  Finding finding();
}
