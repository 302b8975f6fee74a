package org.baraza.comparability;

import java.util.OptionalDouble;

/** Values over the members of a context: their mean, and how far they lie apart. */
final class Spread {

  private int count;
  private int known;
  private double sum;
  private double squares;
  private double coverage;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;

  /** Adds what a member has; NaN only counts for the coverage. */
  void add(double value, double covered) {
    count++;
    coverage += covered;
    if (!Double.isNaN(value)) {
      known++;
      sum += value;
      squares += value * value;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }

  Ranked of(String iso3) {
    if (known == 0) {
      return new Ranked(iso3, OptionalDouble.empty(), 0, 0, 0, coverage / count);
    }
    var mean = sum / known;
    var deviation = Math.sqrt(Math.max(0, squares / known - mean * mean));
    return new Ranked(iso3, OptionalDouble.of(mean), lowest, highest, deviation, coverage / count);
  }
}
