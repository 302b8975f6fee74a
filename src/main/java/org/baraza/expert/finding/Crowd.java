package org.baraza.expert.finding;

/**
 * How many people there are, as far as that is told: in steps of five, so that none to four look
 * alike. The difference of any two such numbers is a step as well, and never a single person.
 *
 * @param least a multiple of {@link #STEP}
 */
record Crowd(long least) {

  static final long STEP = 5;

  static Crowd of(long count) {
    return new Crowd(count - count % STEP);
  }

  boolean isSmall() {
    return least == 0;
  }
}
