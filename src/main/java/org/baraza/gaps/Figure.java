package org.baraza.gaps;

/**
 * A count as it is published: exact where the ends are the same, and else somewhere between them.
 */
record Figure(long least, long most) {

  static Figure exact(long count) {
    return new Figure(count, count);
  }

  boolean isExact() {
    return least == most;
  }

  /** Whether there is surely none. */
  boolean isNone() {
    return most == 0;
  }
}
