package org.baraza.likeness;

/** A weighted mean that leaves out what is not known. */
public final class Mean {

  private double sum;
  private double weights;

  /** Adds a value, unless it is NaN. */
  public void add(double value, double weight) {
    if (!Double.isNaN(value)) {
      sum += weight * value;
      weights += weight;
    }
  }

  /** The mean, NaN where nothing is known that counts. */
  public double value() {
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** The weight of all that is known. */
  public double weight() {
    return weights;
  }
}
