package org.baraza.comparability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.baraza.likeness.ContextProfile;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Fact;
import org.baraza.likeness.Likenesses;
import org.baraza.likeness.Mean;
import org.baraza.likeness.Reason;
import org.baraza.likeness.Term;
import org.baraza.world.CountryFacts;
import org.baraza.world.GroupingCard;

/** The world as it is compared on one day. All of it is worked out once, and never changes. */
final class Snapshot {

  private final LocalDate day;
  private final List<ContextProfile> profiles;
  private final Map<String, Integer> places = new HashMap<>();
  private final Contexts contexts;
  private final Likenesses likenesses;
  private final Matrix matrix;

  Snapshot(LocalDate day, List<CountryFacts> states, Collection<GroupingCard> groupings) {
    this.day = day;
    this.likenesses = Likenesses.on(day, states, groupings);
    this.profiles = likenesses.profiles();
    profiles.forEach(profile -> places.put(profile.iso3(), places.size()));
    this.contexts = new Contexts(profiles);
    this.matrix = new Matrix(likenesses);
  }

  LocalDate day() {
    return day;
  }

  Contexts contexts() {
    return contexts;
  }

  Matrix matrix() {
    return matrix;
  }

  List<ContextProfile> profiles() {
    return profiles;
  }

  Optional<ContextProfile> profile(String iso3) {
    return Optional.ofNullable(places.get(iso3)).map(profiles::get);
  }

  List<Fact> facts(String iso3, Dimension dimension) {
    return profile(iso3).map(profile -> likenesses.facts(dimension, profile)).orElse(List.of());
  }

  /** Two contexts side by side, by their codes; empty if one of the codes means nothing. */
  Optional<Comparison> compare(String first, String second, Weights weights) {
    return contexts.of(first).flatMap(a -> contexts.of(second).map(b -> compare(a, b, weights)));
  }

  Comparison compare(Context first, Context second, Weights weights) {
    return first.isSingle() && second.isSingle()
        ? pair(first, second, weights)
        : several(first, second, weights);
  }

  private Comparison pair(Context first, Context second, Weights weights) {
    var a = only(first);
    var b = only(second);
    var aspects =
        Dimension.ALL.stream().map(dimension -> aspect(dimension, a, b, weights)).toList();
    return Comparison.of(a.iso3(), b.iso3(), weights, aspects);
  }

  private ContextProfile only(Context context) {
    return profiles.get(places(context)[0]);
  }

  private Aspect aspect(Dimension dimension, ContextProfile a, ContextProfile b, Weights weights) {
    return new Aspect(
        dimension,
        known(likenesses.of(dimension, a, b)),
        weights.of(dimension),
        likenesses.reason(dimension, a, b));
  }

  private Comparison several(Context first, Context second, Weights weights) {
    var aspects =
        Dimension.ALL.stream().map(dimension -> aspect(dimension, first, second, weights)).toList();
    var overall = new Mean();
    for (var a : places(first)) {
      for (var b : places(second)) {
        overall.add(matrix.mean(a, b, weights).value(), 1);
      }
    }
    return new Comparison(first.code(), second.code(), weights, known(overall.value()), aspects);
  }

  private Aspect aspect(Dimension dimension, Context first, Context second, Weights weights) {
    var value = known(mean(dimension, places(first), places(second)));
    return new Aspect(
        dimension,
        value,
        weights.of(dimension),
        value.isPresent() ? reason(dimension, first, second) : Reason.UNKNOWN);
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The places of the members of a context. */
  int[] places(Context context) {
    return context.members().stream().mapToInt(this::place).toArray();
  }

  private int place(String iso3) {
    return places.getOrDefault(iso3, -1);
  }

  /** Every State by how alike it is to a context; a single country is not held against itself. */
  List<Ranked> ranking(Context context, Weights weights) {
    var members = places(context);
    return IntStream.range(0, profiles.size())
        .filter(place -> members.length > 1 || place != members[0])
        .mapToObj(place -> ranked(place, members, weights))
        .sorted(Ranked.ORDER)
        .toList();
  }

  private Ranked ranked(int place, int[] members, Weights weights) {
    var spread = new Spread();
    var all = Dimension.ALL.stream().mapToDouble(weights::of).sum();
    for (var member : members) {
      var mean = matrix.mean(member, place, weights);
      spread.add(mean.value(), mean.weight() / all);
    }
    return spread.of(profiles.get(place).iso3());
  }

  /** How alike each State and each region of M49 is to a context, by its code. */
  Map<String, Double> likeness(Context context, Weights weights) {
    var byCode = new LinkedHashMap<String, Double>();
    var members = places(context);
    for (int place = 0; place < profiles.size(); place++) {
      put(byCode, profiles.get(place).iso3(), ranked(place, members, weights).value());
    }
    for (var region : contexts.regions()) {
      put(
          byCode,
          region.code(),
          region.members().stream().filter(byCode::containsKey).mapToDouble(byCode::get).average());
    }
    return byCode;
  }

  private static void put(Map<String, Double> byCode, String code, OptionalDouble value) {
    value.ifPresent(known -> byCode.put(code, known));
  }

  /**
   * How many members are close. Which are counted is plain where only one context has several; a
   * page names it, and each sentence need not.
   */
  private Reason reason(Dimension dimension, Context first, Context second) {
    var counted = second.isSingle() ? first : second;
    var held = places(counted == second ? first : second);
    var alike =
        IntStream.of(places(counted))
            .filter(one -> mean(dimension, held, new int[] {one}) >= Likenesses.STRONG)
            .count();
    var name = Term.Names.of(Term.Kind.DIMENSION, dimension.code());
    var close = new Term.Amount(alike);
    var all = new Term.Amount(counted.members().size());
    return first.isSingle() || second.isSingle()
        ? new Reason("comparability.several", false, List.of(name, close, all))
        : new Reason(
            "comparability.several.named",
            false,
            List.of(name, close, all, Term.Names.of(counted.kind(), counted.bare())));
  }

  /** The mean over all pairs that are known. */
  private double mean(Dimension dimension, int[] first, int[] second) {
    var mean = new Mean();
    for (var a : first) {
      for (var b : second) {
        mean.add(matrix.value(dimension, a, b), 1);
      }
    }
    return mean.value();
  }
}
