package org.baraza.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it says to have something in common: the more, the fewer States have it. A thing of two
 * States weighs 1, a thing of all States nothing (inverse document frequency, Spärck Jones, 1972,
 * scaled so).
 */
final class Fewness {

  private final Map<String, Double> weights = new HashMap<>();

  /** Counts who has what. */
  Fewness(Collection<Set<String>> holdings) {
    var counts = new HashMap<String, Integer>();
    holdings.forEach(holding -> holding.forEach(one -> counts.merge(one, 1, Integer::sum)));
    double all = holdings.size();
    counts.forEach((one, count) -> weights.put(one, weight(all, Math.max(2, count))));
  }

  private static double weight(double all, double count) {
    return all <= 2 ? 1 : Math.log(all / count) / Math.log(all / 2);
  }

  /**
   * Twice what is shared over what both have together, by weight (Dice, 1945); NaN where one of
   * them has nothing that says anything.
   */
  double alike(Set<String> a, Set<String> b) {
    var ofA = 0.0;
    var shared = 0.0;
    for (var one : a) {
      var weight = of(one);
      ofA += weight;
      shared += b.contains(one) ? weight : 0;
    }
    var ofB = 0.0;
    for (var one : b) {
      ofB += of(one);
    }
    return ofA == 0 || ofB == 0 ? Double.NaN : Math.min(1, 2 * shared / (ofA + ofB));
  }

  /** What both have, that of the fewest first. */
  List<String> common(Set<String> a, Set<String> b) {
    return a.stream()
        .filter(b::contains)
        .sorted(Comparator.comparingDouble(this::of).reversed().thenComparing(one -> one))
        .toList();
  }

  double of(String thing) {
    return weights.getOrDefault(thing, 0.0);
  }
}
