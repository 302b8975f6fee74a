package org.baraza.likeness;

import java.util.ArrayList;
import java.util.List;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;
import org.baraza.world.CountryCard;

/**
 * Region, subregion, and nearness, which is 1 across a common land border and else falls with the
 * great-circle distance between the middles of the countries.
 */
final class NeighbourhoodLikeness implements Likeness {

  private static final double REGION = 0.3;
  private static final double SUBREGION = 0.3;
  private static final double NEARNESS = 0.4;

  /** Kilometres in which nearness falls to a third (1/e). */
  private static final double REACH = 2_000;

  private static final double EARTH = 6_371;
  private static final int SOURCE_YEAR = 2026;

  private final double reach;

  NeighbourhoodLikeness() {
    this(REACH);
  }

  NeighbourhoodLikeness(double reach) {
    this.reach = reach;
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    var value = NEARNESS * nearness(a, b);
    if (same(a.card().region(), b.card().region())) {
      value += REGION;
    }
    if (same(a.card().subregion(), b.card().subregion())) {
      value += SUBREGION;
    }
    return Math.min(1, value);
  }

  private double nearness(ContextProfile a, ContextProfile b) {
    return a.is(b) || border(a, b) ? 1 : Math.exp(-kilometres(a.card(), b.card()) / reach);
  }

  private static boolean border(ContextProfile a, ContextProfile b) {
    return a.facts().neighbours().contains(b.iso3());
  }

  private static boolean same(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }

  /** The great-circle distance (haversine), in kilometres. */
  static double kilometres(CountryCard a, CountryCard b) {
    var north = Math.sin(Math.toRadians(b.lat() - a.lat()) / 2);
    var east = Math.sin(Math.toRadians(b.lon() - a.lon()) / 2);
    var across = Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat()));
    return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(north * north + across * east * east)));
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var subregion = same(a.card().subregion(), b.card().subregion());
    if (border(a, b)) {
      return subregion
          ? Reason.of("borderAndSubregion", region(a.card().subregion()))
          : Reason.of("border");
    }
    if (subregion) {
      return Reason.of("subregion", region(a.card().subregion()));
    }
    return same(a.card().region(), b.card().region())
        ? Reason.of("region", region(a.card().region()), distance(a, b))
        : Reason.difference(
            "far", region(a.card().region()), region(b.card().region()), distance(a, b));
  }

  private static Term region(String code) {
    return Names.of(Kind.REGION, code);
  }

  /** To the nearest hundred kilometres: the middles of countries are no sharper than that. */
  private static Term distance(ContextProfile a, ContextProfile b) {
    return new Term.Amount(Math.max(100, Math.round(kilometres(a.card(), b.card()) / 100) * 100.0));
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            "likeness.fact.subregion",
            region(profile.card().subregion()),
            SOURCE_YEAR,
            Sources.M49));
    if (!profile.facts().neighbours().isEmpty()) {
      facts.add(
          new Fact(
              "likeness.fact.borders",
              Names.of(Kind.COUNTRY, profile.facts().neighbours()),
              SOURCE_YEAR,
              Sources.FACTBOOK));
    }
    return facts;
  }
}
