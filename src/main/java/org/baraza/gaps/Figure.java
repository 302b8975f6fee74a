package org.baraza.gaps;

import org.baraza.facets.Crowd;

/**
 * A count as it is published: exact where the ends are the same, and else somewhere between them.
 */
record Figure(long least, long most) {

  static Figure exact(long count) {
    return new Figure(count, count);
  }

  static Figure of(Crowd crowd) {
    return new Figure(crowd.least(), crowd.most());
  }

  boolean isExact() {
    return least == most;
  }

  /** Whether there is surely one. */
  boolean isSome() {
    return least > 0;
  }

  /** Whether there is surely none. */
  boolean isNone() {
    return most == 0;
  }
}
