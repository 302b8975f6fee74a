package org.baraza.comparability;

/** A weighted mean that leaves out what is not known. */
final class Mean {

  private double sum;
  private double weights;

  /** Adds a value, unless it is NaN. */
  void add(double value, double weight) {
    if (!Double.isNaN(value)) {
      sum += weight * value;
      weights += weight;
    }
  }

  /** The mean, NaN where nothing is known that counts. */
  double value() {
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** The weight of all that is known. */
  double weight() {
    return weights;
  }
}
