package org.baraza.adaptation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who descends from whom, as numbers of practices; nobody may descend from themselves. */
final class Descent {

  private final Map<Long, Set<Long>> parents = new TreeMap<>();

  static Descent of(Collection<Adaptation> adaptations) {
    var descent = new Descent();
    adaptations.stream()
        .filter(one -> one.isDescent() && !one.isWithdrawn())
        .forEach(one -> descent.add(one.to(), one.from()));
    return descent;
  }

  Descent add(long child, long parent) {
    parents.computeIfAbsent(child, _ -> new TreeSet<>()).add(parent);
    return this;
  }

  /**
   * A shortest circle, from a practice over what it descends from back to itself; empty where there
   * is none.
   */
  List<Long> circle() {
    return open().stream()
        .map(this::back)
        .filter(way -> !way.isEmpty())
        .min(java.util.Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** What is left when all without parents, then all without further parents, are taken away. */
  private Set<Long> open() {
    var left = new LinkedHashSet<>(parents.keySet());
    while (left.removeIf(
        one -> parents.getOrDefault(one, Set.of()).stream().noneMatch(left::contains))) {}
    return left;
  }

  private List<Long> back(long start) {
    var before = new LinkedHashMap<Long, Long>();
    var seen = new HashSet<Long>();
    var next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      var one = next.remove();
      for (var parent : parents.getOrDefault(one, Set.of())) {
        if (parent == start) {
          before.put(parent, one);
          return way(start, before);
        }
        if (seen.add(parent)) {
          before.put(parent, one);
          next.add(parent);
        }
      }
    }
    return List.of();
  }

  private static List<Long> way(long start, Map<Long, Long> before) {
    var way = new ArrayList<>(List.of(start));
    for (long at = before.getOrDefault(start, start);
        at != start;
        at = before.getOrDefault(at, start)) {
      way.add(at);
    }
    way.add(start);
    return way.reversed();
  }
}
