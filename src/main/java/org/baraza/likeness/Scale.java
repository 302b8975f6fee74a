package org.baraza.likeness;

import java.util.stream.DoubleStream;

/**
 * How far apart two numbers are, held against how far apart States usually are: the distance
 * between the 5th and the 95th percentile of all States counts as the whole length, and more than
 * that is no further. What grows by factors, as income and population do, is measured by its
 * logarithm.
 */
record Scale(boolean logarithmic, double length) {

  private static final double TAIL = 0.05;

  static Scale of(DoubleStream values, boolean logarithmic) {
    var scale = new Scale(logarithmic, 1);
    var sorted = values.map(scale::place).filter(place -> !Double.isNaN(place)).sorted().toArray();
    return new Scale(logarithmic, quantile(sorted, 1 - TAIL) - quantile(sorted, TAIL));
  }

  /** From 0, as far apart as States are, to 1, the same; NaN where either is not known. */
  double alike(double a, double b) {
    var distance = Math.abs(place(a) - place(b));
    if (Double.isNaN(distance)) {
      return Double.NaN;
    }
    return distance == 0 ? 1 : Math.max(0, 1 - distance / length);
  }

  private double place(double value) {
    if (!logarithmic) {
      return value;
    }
    return value > 0 ? Math.log(value) : Double.NaN;
  }

  /** Between the two nearest in order, in proportion (type 7 of Hyndman and Fan, 1996). */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    var at = share * (sorted.length - 1);
    var below = sorted[(int) Math.floor(at)];
    var above = sorted[(int) Math.ceil(at)];
    return below + (above - below) * (at - Math.floor(at));
  }
}
