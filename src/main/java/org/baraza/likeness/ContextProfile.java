package org.baraza.likeness;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.baraza.world.Acceptances;
import org.baraza.world.CountryCard;
import org.baraza.world.CountryFacts;
import org.baraza.world.Indicator;

/**
 * The facts by which a country is compared, as they hold on one day.
 *
 * @param facts all that is known of it
 * @param income LIC, LMC, UMC or HIC; empty where it is not classified
 * @param statuses ldc, lldc, sids
 * @param groupings the organisations it belongs to
 * @param bodies those of them that are, or keep, a body against terrorism or its financing
 * @param official its official languages, without their scripts
 * @param spoken its official and its other major languages
 * @param law the traditions its legal system is made of
 */
public record ContextProfile(
    CountryFacts facts,
    String income,
    SortedSet<String> statuses,
    SortedSet<String> groupings,
    SortedSet<String> bodies,
    SortedSet<String> official,
    SortedSet<String> spoken,
    SortedSet<String> law,
    Map<String, Indicator> indicators) {

  static final String DENSITY = "density_per_km2";

  public CountryCard card() {
    return facts.card();
  }

  /** The treaties it has accepted, where that is known. */
  Optional<Acceptances> acceptances() {
    return facts.acceptances();
  }

  public String iso3() {
    return card().iso3();
  }

  boolean is(ContextProfile other) {
    return iso3().equals(other.iso3());
  }

  /** The value of an indicator, NaN where it is not known. */
  double number(String indicator) {
    if (indicator.equals(DENSITY)) {
      var area = number("area_km2");
      return area > 0 ? number("population") / area : Double.NaN;
    }
    var known = indicators.get(indicator);
    return known == null ? Double.NaN : known.value();
  }
}
