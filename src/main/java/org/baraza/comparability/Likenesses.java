package org.baraza.comparability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.baraza.comparability.Term.Kind;
import org.baraza.comparability.Term.Names;

/** How two countries compare in every dimension, measured against all States there are. */
final class Likenesses {

  private final Map<Dimension, Likeness> all = new EnumMap<>(Dimension.class);

  Likenesses(Collection<ContextProfile> profiles) {
    for (var dimension : Dimension.ALL) {
      all.put(dimension, likeness(dimension, profiles));
    }
  }

  private static Likeness likeness(Dimension dimension, Collection<ContextProfile> profiles) {
    return switch (dimension) {
      case NEIGHBOURHOOD -> new NeighbourhoodLikeness();
      case GROUPINGS ->
          new GroupingLikeness("groupings", Kind.GROUPING, ContextProfile::groupings, profiles);
      case LAW -> new LegalLikeness();
      case LANGUAGES -> new LanguageLikeness(profiles);
      case ECONOMY -> new EconomicLikeness(profiles);
      case SIZE -> new SizeLikeness(profiles);
      case DEVELOPMENT -> new DevelopmentLikeness(profiles);
      case CONNECTIVITY -> new ConnectivityLikeness(profiles);
      case SECURITY_BODIES ->
          new GroupingLikeness("bodies", Kind.BODY, ContextProfile::bodies, profiles);
      case INSTRUMENTS -> new InstrumentLikeness();
    };
  }

  Likeness in(Dimension dimension) {
    return Objects.requireNonNull(all.get(dimension));
  }

  Comparison compare(ContextProfile a, ContextProfile b, Weights weights) {
    var aspects =
        Dimension.ALL.stream().map(dimension -> aspect(dimension, a, b, weights)).toList();
    return Comparison.of(a, b, weights, aspects);
  }

  private Aspect aspect(Dimension dimension, ContextProfile a, ContextProfile b, Weights weights) {
    var likeness = in(dimension);
    var value = likeness.of(a, b);
    var known = !Double.isNaN(value);
    return new Aspect(
        dimension,
        known ? OptionalDouble.of(value) : OptionalDouble.empty(),
        weights.of(dimension),
        known ? reason(likeness, a, b, value) : unknown(likeness, a, b),
        likeness.facts(a),
        likeness.facts(b));
  }

  /** The sentence for a value that is known. */
  Reason reason(Dimension dimension, ContextProfile a, ContextProfile b) {
    var likeness = in(dimension);
    return reason(likeness, a, b, likeness.of(a, b));
  }

  private static Reason reason(
      Likeness likeness, ContextProfile a, ContextProfile b, double value) {
    return a.is(b) ? Reason.of("same") : likeness.reason(a, b, value);
  }

  private static Reason unknown(Likeness likeness, ContextProfile a, ContextProfile b) {
    var lacking = new ArrayList<String>();
    for (var one : a.is(b) ? List.of(a) : List.of(a, b)) {
      if (likeness.facts(one).isEmpty()) {
        lacking.add(one.iso3());
      }
    }
    return lacking.isEmpty()
        ? Reason.of("unknown")
        : Reason.of("unknownOf", Names.of(Kind.COUNTRY, lacking));
  }
}
