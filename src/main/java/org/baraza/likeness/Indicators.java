package org.baraza.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.baraza.likeness.Term.Amount;

/**
 * Numbers of countries held side by side: a weighted mean of how alike they are in each, over those
 * that are known of both (Gower, 1971).
 */
final class Indicators {

  private final Collection<ContextProfile> profiles;
  private final List<Item> items = new ArrayList<>();

  private record Item(String name, Scale scale, double weight) {}

  Indicators(Collection<ContextProfile> profiles) {
    this.profiles = profiles;
  }

  Indicators by(String name, double weight) {
    return add(name, weight, false);
  }

  /** By the logarithm, for what grows by factors. */
  Indicators byFactors(String name, double weight) {
    return add(name, weight, true);
  }

  private Indicators add(String name, double weight, boolean logarithmic) {
    var values = profiles.stream().mapToDouble(profile -> profile.number(name));
    items.add(new Item(name, Scale.of(values, logarithmic), weight));
    return this;
  }

  /** Adds what is known of both to a mean. */
  void into(Mean mean, ContextProfile a, ContextProfile b) {
    for (var item : items) {
      mean.add(item.scale().alike(a.number(item.name()), b.number(item.name())), item.weight());
    }
  }

  double alike(ContextProfile a, ContextProfile b) {
    var mean = new Mean();
    into(mean, a, b);
    return mean.value();
  }

  List<Fact> facts(ContextProfile profile) {
    return items.stream()
        .flatMap(item -> java.util.stream.Stream.ofNullable(profile.indicators().get(item.name())))
        .map(known ->
            new Fact(
                "world.indicator." + known.name(),
                new Amount(known.value()),
                known.year(),
                known.source()))
        .toList();
  }
}
