package org.baraza.practice;

import java.util.List;

/**
 * How far other countries took a practice up.
 *
 * @param adaptations how many published adaptations in other countries count for its maturity
 * @param setbacks the adaptations that counted once and no longer do, the latest last
 */
public record Uptake(int adaptations, List<Setback> setbacks) {

  public static final Uptake NONE = new Uptake(0, List.of());

  public Uptake {
    setbacks = List.copyOf(setbacks);
  }

  static Uptake of(int adaptations) {
    return new Uptake(adaptations, List.of());
  }
}
