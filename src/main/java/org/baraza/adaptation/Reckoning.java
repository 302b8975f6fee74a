package org.baraza.adaptation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baraza.practice.Setback;
import org.baraza.practice.Uptake;

/**
 * Reckons how far practices were taken up, from all adaptations there are, and what changed since
 * the last time.
 *
 * @param counting the numbers of the adaptations that count
 * @param uptakes by number of practice
 */
record Reckoning(Set<Long> counting, Map<Long, Uptake> uptakes) {

  /**
   * @param recorded the numbers of the practices that are there and public
   * @param before the uptakes as they were last reckoned
   * @param today the day on which what no longer counts ceased to
   */
  static Reckoning of(
      Collection<Adaptation> all, Set<Long> recorded, Map<Long, Uptake> before, LocalDate today) {
    var counting = new HashSet<Long>();
    all.stream()
        .filter(one -> recorded.contains(one.from()))
        .filter(one -> one.deserves(recorded.contains(one.to())))
        .forEach(one -> counting.add(one.number()));
    var uptakes = new TreeMap<Long, Uptake>();
    var byOrigin = all.stream().collect(groupingBy(Adaptation::from));
    for (var practice : union(before.keySet(), byOrigin.keySet())) {
      var ofIt = byOrigin.getOrDefault(practice, List.of());
      uptakes.put(
          practice, uptake(ofIt, counting, before.getOrDefault(practice, Uptake.NONE), today));
    }
    return new Reckoning(counting, uptakes);
  }

  private static Uptake uptake(
      List<Adaptation> ofIt, Set<Long> counting, Uptake before, LocalDate today) {
    var setbacks = new ArrayList<Setback>();
    var byNumber = new HashMap<Long, Adaptation>();
    ofIt.forEach(one -> byNumber.put(one.number(), one));
    for (var setback : before.setbacks()) {
      var one = byNumber.get(setback.adaptation());
      if (!counting.contains(setback.adaptation())) {
        setbacks.add(one == null || !one.cover().isPublic() ? setback.unnamed() : setback);
      }
    }
    ofIt.stream()
        .filter(one -> one.counts() && !counting.contains(one.number()))
        .map(one -> setback(one, before.adaptations(), today))
        .forEach(setbacks::add);
    var targets =
        ofIt.stream()
            .filter(one -> counting.contains(one.number()))
            .map(Adaptation::target)
            .distinct()
            .count();
    return new Uptake((int) targets, setbacks);
  }

  private static Setback setback(Adaptation one, int before, LocalDate today) {
    var why =
        one.isWithdrawn()
            ? "withdrawn"
            : one.dossier().status() == Status.ABANDONED ? "abandoned" : "unsupported";
    var elsewhere =
        one.dossier().toCountries().stream()
            .filter(country -> !one.dossier().fromCountries().contains(country))
            .toList();
    var setback = new Setback(today, one.number(), elsewhere, why, before);
    return one.cover().isPublic() ? setback : setback.unnamed();
  }

  private static Set<Long> union(Set<Long> one, Set<Long> other) {
    var both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
