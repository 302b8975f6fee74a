package org.baraza.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.world.CountryFacts;
import org.baraza.world.GroupingCard;

/** How two countries compare in every dimension, measured against all States there are. */
public final class Likenesses {

  /** The least value that speaks for a likeness. */
  public static final double STRONG = 0.5;

  private final List<ContextProfile> profiles;
  private final Map<Dimension, Likeness> all = new EnumMap<>(Dimension.class);

  private Likenesses(List<ContextProfile> profiles) {
    this.profiles = profiles;
    for (var dimension : Dimension.ALL) {
      all.put(dimension, likeness(dimension, profiles));
    }
  }

  /** Those of the statuses and memberships that hold on a day. */
  public static Likenesses on(
      LocalDate day, List<CountryFacts> states, Collection<GroupingCard> groupings) {
    return new Likenesses(new ContextProfiles(groupings, SecurityBodies.SHIPPED, day).of(states));
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

  /** All States, in the order in which their facts were given. */
  public List<ContextProfile> profiles() {
    return profiles;
  }

  /** How alike two States are in a dimension, from 0 to 1; NaN where it is not known. */
  public double of(Dimension dimension, ContextProfile a, ContextProfile b) {
    return in(dimension).of(a, b);
  }

  /** The same in a sentence; where it is not known, of whom there is no data. */
  public Reason reason(Dimension dimension, ContextProfile a, ContextProfile b) {
    var likeness = in(dimension);
    var value = likeness.of(a, b);
    if (Double.isNaN(value)) {
      return unknown(likeness, a, b);
    }
    return a.is(b) ? Reason.of("same") : likeness.reason(a, b, value);
  }

  /** The facts of a State on which a dimension rests; none where nothing is known. */
  public List<Fact> facts(Dimension dimension, ContextProfile profile) {
    return in(dimension).facts(profile);
  }

  private Likeness in(Dimension dimension) {
    return Objects.requireNonNull(all.get(dimension));
  }

  private static Reason unknown(Likeness likeness, ContextProfile a, ContextProfile b) {
    var lacking = new ArrayList<String>();
    for (var one : a.is(b) ? List.of(a) : List.of(a, b)) {
      if (likeness.facts(one).isEmpty()) {
        lacking.add(one.iso3());
      }
    }
    return lacking.isEmpty()
        ? Reason.UNKNOWN
        : Reason.of("unknownOf", Names.of(Kind.COUNTRY, lacking));
  }
}
