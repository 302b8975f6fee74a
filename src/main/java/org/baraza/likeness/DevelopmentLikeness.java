package org.baraza.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.likeness.Term.Percent;
import org.baraza.world.Status;

/**
 * The statuses that the United Nations give, of which only those count that one of the two has;
 * literacy and that of women; youth by the share of children and the median age; life in towns.
 */
final class DevelopmentLikeness implements Likeness {

  private static final String CHILDREN = "age_0_14_pct";

  private final Indicators numbers;

  DevelopmentLikeness(Collection<ContextProfile> profiles) {
    this.numbers =
        new Indicators(profiles)
            .by("literacy_pct", 0.5)
            .by("literacy_female_pct", 0.5)
            .by(CHILDREN, 0.5)
            .by("median_age", 0.5)
            .by("urban_pct", 1);
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    var mean = new Mean();
    numbers.into(mean, a, b);
    for (var status : a.statuses()) {
      mean.add(b.statuses().contains(status) ? 1 : 0, 1);
    }
    for (var status : b.statuses()) {
      if (!a.statuses().contains(status)) {
        mean.add(0, 1);
      }
    }
    return mean.value();
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var both = new TreeSet<>(a.statuses());
    both.retainAll(b.statuses());
    if (!both.isEmpty()) {
      return Reason.of("development.both." + sort(both));
    }
    if (a.statuses().isEmpty() != b.statuses().isEmpty()) {
      var one = a.statuses().isEmpty() ? b : a;
      var other = one == a ? b : a;
      return Reason.difference(
          "development.one." + sort(one.statuses()), country(one), country(other));
    }
    if (!a.statuses().isEmpty()) {
      return Reason.difference(
          "development.different", statuses(a.statuses()), statuses(b.statuses()));
    }
    var ofA = new Percent(a.number(CHILDREN));
    var ofB = new Percent(b.number(CHILDREN));
    return value < Likenesses.STRONG
        ? Reason.difference("development.far", ofA, ofB)
        : Reason.of("development.similar", ofA, ofB);
  }

  /** The sort of country that one or two statuses make it: ldc, lldc, sids, ldclldc or ldcsids. */
  private static String sort(SortedSet<String> statuses) {
    return statuses.size() == 2 && statuses.first().equals("ldc")
        ? statuses.first() + statuses.last()
        : statuses.first();
  }

  private static Term country(ContextProfile profile) {
    return Names.of(Kind.COUNTRY, profile.iso3());
  }

  private static Term statuses(SortedSet<String> statuses) {
    return Names.of(Kind.STATUS, statuses);
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    var facts = new ArrayList<Fact>();
    profile.facts().statuses().stream()
        .filter(status -> profile.statuses().contains(status.kind()))
        .map(DevelopmentLikeness::fact)
        .forEach(facts::add);
    facts.addAll(numbers.facts(profile));
    return facts;
  }

  private static Fact fact(Status status) {
    return new Fact(
        "likeness.fact.status",
        Names.of(Kind.STATUS, status.kind()),
        status.asOf().getYear(),
        status.source());
  }
}
