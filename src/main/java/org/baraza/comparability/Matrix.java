package org.baraza.comparability;

import java.util.Arrays;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Likenesses;
import org.baraza.likeness.Mean;

/**
 * Every State against every State in every dimension, computed once, so that comparing by any
 * weights is a mean over some numbers in memory.
 */
final class Matrix {

  private final int states;
  private final float[][] values;

  Matrix(Likenesses likenesses) {
    this.states = likenesses.profiles().size();
    this.values = new float[Dimension.ALL.size()][states * states];
    for (var dimension : Dimension.ALL) {
      fill(values[dimension.ordinal()], dimension, likenesses);
    }
  }

  private void fill(float[] cells, Dimension dimension, Likenesses likenesses) {
    var profiles = likenesses.profiles();
    for (int a = 0; a < states; a++) {
      for (int b = a; b < states; b++) {
        var value = (float) likenesses.of(dimension, profiles.get(a), profiles.get(b));
        cells[a * states + b] = value;
        cells[b * states + a] = value;
      }
    }
  }

  int states() {
    return states;
  }

  /** How alike two States are in one dimension; NaN where it is not known. */
  float value(Dimension dimension, int a, int b) {
    return values[dimension.ordinal()][a * states + b];
  }

  /** How alike two States are by these weights: the mean and the weight of what is known. */
  Mean mean(int a, int b, Weights weights) {
    var mean = new Mean();
    for (var dimension : Dimension.ALL) {
      mean.add(value(dimension, a, b), weights.of(dimension));
    }
    return mean;
  }

  /** How alike each State is to one, by the place of each. */
  double[] row(int of, Weights weights) {
    var row = new double[states];
    Arrays.setAll(row, other -> mean(of, other, weights).value());
    return row;
  }
}
