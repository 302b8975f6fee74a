package org.baraza.comparability;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.baraza.likeness.ContextProfile;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Mean;
import org.baraza.likeness.OtherReach;
import org.baraza.world.ShippedFacts;

/**
 * Measures how far the rankings of all States change when weights, formulas or data do, and prints
 * tables in Markdown: {@code SensitivityMeasure [DRAWS]}. See docs/comparability.md.
 */
class SensitivityMeasure {

  private static final int FIRST = 10;
  private static final long SEED = 20_261_124;

  private final Snapshot world = ShippedWorld.SNAPSHOT;
  private final int states = world.matrix().states();
  private final PrintStream out;
  private final int draws;
  private final double[][][] values;
  private final double[] weights;
  private final double[][] usual;

  private SensitivityMeasure(PrintStream out, int draws) {
    this.out = out;
    this.draws = draws;
    this.values = new double[Dimension.ALL.size()][states][states];
    for (var dimension : Dimension.ALL) {
      fill(values[dimension.ordinal()], (a, b) -> world.matrix().value(dimension, a, b));
    }
    this.weights = Dimension.ALL.stream().mapToDouble(Dimension::weight).toArray();
    this.usual = rankings(values, weights);
  }

  static void main(String[] arguments) {
    var draws = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    new SensitivityMeasure(System.out, draws).all();
  }

  private void all() {
    time();
    new SpreadMeasure(out, values, weights).all();
    oneByOne();
    drawnWeights();
    otherFormulas();
    missing();
  }

  private void time() {
    out.println("\n## Time\n");
    var times = new ArrayList<Long>();
    for (int i = 0; i < 7; i++) {
      var start = System.nanoTime();
      ShippedWorld.on(ShippedFacts.DAY).matrix();
      times.add((System.nanoTime() - start) / 1_000_000);
    }
    out.println("reading the files and comparing all pairs, ms: " + times);
    var mauritania = world.contexts().of("MRT").orElseThrow();
    for (int i = 0; i < 2_000; i++) {
      world.likeness(mauritania, Weights.DEFAULT);
    }
    var start = System.nanoTime();
    for (int i = 0; i < 2_000; i++) {
      world.likeness(mauritania, Weights.DEFAULT);
    }
    out.printf(
        Locale.ROOT,
        "likeness of all States and regions to one, µs: %.0f%n",
        (System.nanoTime() - start) / 2_000 / 1_000.0);
  }

  private void oneByOne() {
    head("One dimension at a time");
    for (var dimension : Dimension.ALL) {
      if (dimension != Dimension.INSTRUMENTS) {
        for (var factor : List.of(0.0, 0.5, 2.0)) {
          var changed = weights.clone();
          changed[dimension.ordinal()] *= factor;
          row(dimension.code() + " × " + factor, List.<double[][]>of(rankings(values, changed)));
        }
      }
    }
    var equal = new double[weights.length];
    Arrays.fill(equal, 1);
    row("all weights 1", List.<double[][]>of(rankings(values, equal)));
  }

  private void drawnWeights() {
    head("Weights drawn by chance, " + draws + " times");
    row("each × 0.8 to 1.25", drawn(chance -> factor(chance, 1.25)));
    row("each × 0.5 to 2", drawn(chance -> factor(chance, 2)));
    row("each × 0.25 to 4", drawn(chance -> factor(chance, 4)));
    row(
        "any proportions (flat Dirichlet)",
        drawn(chance -> -Math.log(1 - chance.nextDouble()), true));
  }

  private interface Drawing {

    double one(Random chance);
  }

  private List<double[][]> drawn(Drawing drawing) {
    return drawn(drawing, false);
  }

  private List<double[][]> drawn(Drawing drawing, boolean anew) {
    var chance = new Random(SEED);
    return IntStream.range(0, draws)
        .mapToObj(_ -> {
          var changed = new double[weights.length];
          Arrays.setAll(changed, d -> (anew ? 1 : weights[d]) * drawing.one(chance));
          return rankings(values, changed);
        })
        .toList();
  }

  /** Between one part in so many and so many times, evenly in the logarithm. */
  private static double factor(Random chance, double most) {
    return Math.exp((2 * chance.nextDouble() - 1) * Math.log(most));
  }

  private void otherFormulas() {
    head("Other formulas");
    var others = new LinkedHashMap<String, double[][][]>();
    others.put(
        "groupings and bodies by Jaccard",
        with(
            Map.of(
                Dimension.GROUPINGS, (a, b) -> jaccard(Dimension.GROUPINGS, a, b),
                Dimension.SECURITY_BODIES, (a, b) -> jaccard(Dimension.SECURITY_BODIES, a, b))));
    others.put(
        "groupings and bodies without fewness",
        with(
            Map.of(
                Dimension.GROUPINGS, (a, b) -> plain(at(a).groupings(), at(b).groupings()),
                Dimension.SECURITY_BODIES, (a, b) -> plain(at(a).bodies(), at(b).bodies()))));
    others.put(
        "law by its components alone",
        with(Map.of(Dimension.LAW, (a, b) -> plain(at(a).law(), at(b).law()))));
    others.put(
        "languages by the official ones alone",
        with(Map.of(Dimension.LANGUAGES, (a, b) -> plain(at(a).official(), at(b).official()))));
    for (var reach : List.of(1_000.0, 4_000.0)) {
      others.put(
          "neighbourhood with a reach of " + Math.round(reach) + " km",
          with(Map.of(Dimension.NEIGHBOURHOOD, (a, b) -> new OtherReach(reach).of(at(a), at(b)))));
    }
    others.put("every dimension by percentiles", percentiles());
    others.forEach((name, other) -> row(name, List.<double[][]>of(rankings(other, weights))));
  }

  private ContextProfile at(int place) {
    return world.profiles().get(place);
  }

  private double jaccard(Dimension dimension, int a, int b) {
    var dice = values[dimension.ordinal()][a][b];
    return dice / (2 - dice);
  }

  private static double plain(java.util.Set<String> a, java.util.Set<String> b) {
    var shared = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? Double.NaN : 2.0 * shared / (a.size() + b.size());
  }

  private double[][][] with(Map<Dimension, ToDoubleBiFunction<Integer, Integer>> changes) {
    var changed = values.clone();
    changes.forEach((dimension, formula) -> {
      changed[dimension.ordinal()] = new double[states][states];
      fill(changed[dimension.ordinal()], formula);
    });
    return changed;
  }

  private double[][][] percentiles() {
    var changed = values.clone();
    for (int d = 0; d < values.length; d++) {
      var sorted = SpreadMeasure.pairs(values[d]);
      Arrays.sort(sorted);
      var of = values[d];
      changed[d] = new double[states][states];
      fill(changed[d], (a, b) -> Double.isNaN(of[a][b]) ? Double.NaN : place(sorted, of[a][b]));
    }
    return changed;
  }

  private static double place(double[] sorted, double value) {
    int below = 0;
    int to = sorted.length;
    while (below < to) {
      var middle = (below + to) / 2;
      if (sorted[middle] < value) {
        below = middle + 1;
      } else {
        to = middle;
      }
    }
    return below / (double) sorted.length;
  }

  private void missing() {
    head("Facts taken away by chance, " + draws + " times");
    for (var share : List.of(0.05, 0.1, 0.2)) {
      var chance = new Random(SEED);
      row(
          Math.round(share * 100) + " % of all dimensions of all countries",
          IntStream.range(0, draws)
              .mapToObj(_ -> rankings(without(share, chance), weights))
              .toList());
    }
  }

  private double[][][] without(double share, Random chance) {
    var changed = new double[values.length][][];
    for (int d = 0; d < values.length; d++) {
      var lost = new boolean[states];
      for (int a = 0; a < states; a++) {
        lost[a] = chance.nextDouble() < share;
      }
      var of = values[d];
      changed[d] = new double[states][states];
      fill(changed[d], (a, b) -> lost[a] || lost[b] ? Double.NaN : of[a][b]);
    }
    return changed;
  }

  private void head(String title) {
    out.println("\n## " + title + "\n");
    out.println(
        "| change | Kendall’s τ | 5th percentile | Spearman’s ρ | same of the first 10 | 5th"
            + " percentile | same first |");
    out.println("|---|---|---|---|---|---|---|");
  }

  /** How far rankings differ from the usual ones: means and 5th percentiles over all of them. */
  private void row(String name, List<double[][]> changed) {
    var taus = new ArrayList<Double>();
    var rhos = new ArrayList<Double>();
    var tens = new ArrayList<Double>();
    var firsts = new ArrayList<Double>();
    for (var rankings : changed) {
      for (int of = 0; of < states; of++) {
        taus.add(RankCorrelation.kendall(usual[of], rankings[of]));
        rhos.add(RankCorrelation.spearman(usual[of], rankings[of]));
        tens.add(RankCorrelation.overlap(usual[of], rankings[of], FIRST));
        firsts.add(RankCorrelation.overlap(usual[of], rankings[of], 1));
      }
    }
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.1f | %.0f | %.0f %% |%n",
        name,
        mean(taus),
        fifth(taus),
        mean(rhos),
        FIRST * mean(tens),
        FIRST * fifth(tens),
        100 * mean(firsts));
  }

  /** The values of all others for each State, what is not known as the least. */
  private double[][] rankings(double[][][] values, double[] weights) {
    var rankings = new double[states][states - 1];
    for (int a = 0; a < states; a++) {
      for (int b = 0; b < states; b++) {
        if (a != b) {
          var value = mean(values, weights, a, b).value();
          rankings[a][b < a ? b : b - 1] = Double.isNaN(value) ? -1 : value;
        }
      }
    }
    return rankings;
  }

  static Mean mean(double[][][] values, double[] weights, int a, int b) {
    var mean = new Mean();
    for (int d = 0; d < values.length; d++) {
      mean.add(values[d][a][b], weights[d]);
    }
    return mean;
  }

  private void fill(double[][] cells, ToDoubleBiFunction<Integer, Integer> formula) {
    for (int a = 0; a < states; a++) {
      for (int b = 0; b < states; b++) {
        cells[a][b] = formula.applyAsDouble(a, b);
      }
    }
  }

  static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double mean(List<Double> list) {
    return Arrays.stream(array(list)).average().orElseThrow();
  }

  private static double fifth(List<Double> list) {
    var sorted = array(list);
    Arrays.sort(sorted);
    return sorted[(int) (0.05 * sorted.length)];
  }
}
