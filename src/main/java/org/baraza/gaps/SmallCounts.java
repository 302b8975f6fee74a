package org.baraza.gaps;

/**
 * How counts about people are published: in steps of five. None to four is "fewer than five", so
 * that none and one look alike; seven is "at least five". What is published can be added and
 * subtracted across any two views and never comes down to a single person: every end of every
 * interval is a step, in cells and in totals.
 */
final class SmallCounts {

  static final long STEP = 5;

  private SmallCounts() {}

  static Figure coarsened(long count) {
    var least = count - count % STEP;
    return new Figure(least, least + STEP - 1);
  }
}
