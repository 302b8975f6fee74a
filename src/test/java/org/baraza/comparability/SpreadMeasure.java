package org.baraza.comparability;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.baraza.likeness.Dimension;

/** Measures how the dimensions are spread over all pairs of States, and how they go together. */
class SpreadMeasure {

  private final PrintStream out;
  private final double[][][] values;
  private final double[] weights;
  private final int states;

  SpreadMeasure(PrintStream out, double[][][] values, double[] weights) {
    this.out = out;
    this.values = values;
    this.weights = weights;
    this.states = values[0].length;
  }

  void all() {
    spread();
    correlations();
  }

  /** How each dimension is spread, and how much of the spread of the whole it makes. */
  private void spread() {
    out.println("\n## Spread\n");
    out.println("| dimension | weight | mean | standard deviation | unknown | share of variance |");
    out.println("|---|---|---|---|---|---|");
    var whole = new double[states * (states - 1) / 2];
    var parts = new double[Dimension.ALL.size()][whole.length];
    int pair = 0;
    for (int a = 0; a < states; a++) {
      for (int b = a + 1; b < states; b++, pair++) {
        var mean = SensitivityMeasure.mean(values, weights, a, b);
        whole[pair] = mean.value();
        for (int d = 0; d < parts.length; d++) {
          var value = values[d][a][b];
          parts[d][pair] = Double.isNaN(value) ? 0 : weights[d] * value / mean.weight();
        }
      }
    }
    for (var dimension : Dimension.ALL) {
      var known = pairs(values[dimension.ordinal()]);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.2f | %.2f | %.0f %% | %.0f %% |%n",
          dimension.code(),
          dimension.weight(),
          Arrays.stream(known).average().orElse(Double.NaN),
          Math.sqrt(covariance(known, known)),
          100.0 - 100.0 * known.length / whole.length,
          100 * covariance(parts[dimension.ordinal()], whole) / covariance(whole, whole));
    }
    out.printf(
        Locale.ROOT,
        "| whole | | %.2f | %.2f | | |%n",
        Arrays.stream(whole).average().orElseThrow(),
        Math.sqrt(covariance(whole, whole)));
  }

  private void correlations() {
    out.println("\n## Correlations of the dimensions over all pairs\n");
    var known = Dimension.ALL.stream().filter(d -> d != Dimension.INSTRUMENTS).toList();
    out.println("| |" + String.join("|", known.stream().map(Dimension::code).toList()) + "|");
    out.println("|---".repeat(known.size() + 1) + "|");
    for (var row : known) {
      var cells = new StringBuilder("| " + row.code());
      for (var column : known) {
        cells.append(" | ").append(row.ordinal() <= column.ordinal() ? "" : two(row, column));
      }
      out.println(cells + " |");
    }
  }

  private String two(Dimension one, Dimension other) {
    var a = new ArrayList<Double>();
    var b = new ArrayList<Double>();
    for (int i = 0; i < states; i++) {
      for (int j = i + 1; j < states; j++) {
        var x = values[one.ordinal()][i][j];
        var y = values[other.ordinal()][i][j];
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
          a.add(x);
          b.add(y);
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%.2f",
        RankCorrelation.pearson(SensitivityMeasure.array(a), SensitivityMeasure.array(b)));
  }

  /** All known values of pairs of different States. */
  static double[] pairs(double[][] cells) {
    return IntStream.range(0, cells.length)
        .boxed()
        .flatMapToDouble(a -> Arrays.stream(cells[a], a + 1, cells.length))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  private static double covariance(double[] a, double[] b) {
    var meanA = Arrays.stream(a).average().orElse(0);
    var meanB = Arrays.stream(b).average().orElse(0);
    return IntStream.range(0, a.length)
        .mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB))
        .average()
        .orElse(Double.NaN);
  }
}
