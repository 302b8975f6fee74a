package org.baraza.facets;

/**
 * How many people there are, or how often people did something, as far as that is told: in steps of
 * five, so that none to four look alike. The difference of any two such numbers is a step as well,
 * and whatever is added and subtracted, no group of people is ever known to be fewer than four:
 * every upper end is a multiple of five less one. Many numbers over parts of one whole can tell
 * that there is somebody in a part; they never tell that there is one, two or three.
 *
 * @param least a multiple of {@link #STEP}
 */
public record Crowd(long least) {

  public static final long STEP = 5;

  public static Crowd of(long count) {
    return new Crowd(count - count % STEP);
  }

  /** The most that there can be. */
  public long most() {
    return least + STEP - 1;
  }

  public boolean isSmall() {
    return least == 0;
  }
}
