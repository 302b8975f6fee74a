package org.baraza.comparability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;

/** How far two rankings of the same things agree. */
final class RankCorrelation {

  private RankCorrelation() {}

  /** Kendall's tau-b, from -1, reversed, to 1, the same. */
  static double kendall(double[] a, double[] b) {
    long agree = 0;
    long tiedA = 0;
    long tiedB = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = i + 1; j < a.length; j++) {
        var inA = Double.compare(a[i], a[j]);
        var inB = Double.compare(b[i], b[j]);
        agree += (long) Integer.signum(inA) * Integer.signum(inB);
        tiedA += inA == 0 ? 1 : 0;
        tiedB += inB == 0 ? 1 : 0;
      }
    }
    var pairs = a.length * (a.length - 1.0) / 2;
    return agree / Math.sqrt((pairs - tiedA) * (pairs - tiedB));
  }

  /** Spearman's rho: Pearson's correlation of the ranks. */
  static double spearman(double[] a, double[] b) {
    return pearson(ranks(a), ranks(b));
  }

  static double pearson(double[] a, double[] b) {
    var meanA = Arrays.stream(a).average().orElseThrow();
    var meanB = Arrays.stream(b).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }

  /** The mean rank of what is tied. */
  static double[] ranks(double[] values) {
    var order = order(values);
    var ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /** Which share of the first so many is the same in both. */
  static double overlap(double[] a, double[] b, int first) {
    var firstOfA = new HashSet<Integer>();
    IntStream.of(order(a)).limit(first).forEach(firstOfA::add);
    return IntStream.of(order(b)).limit(first).filter(firstOfA::contains).count() / (double) first;
  }

  /** The places from the greatest value to the least. */
  private static int[] order(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
