package org.baraza.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baraza.exchange.Party.Role;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.baraza.world.Membership;

/**
 * How wide an exchange reaches: derived from the countries and groupings that give and receive, and
 * never typed.
 *
 * @param regions the M49 codes of the regions that they lie in, in order
 * @param isTriangular whether a third party pays or supports
 */
record Modality(Scale scale, Set<String> regions, boolean isTriangular) {

  enum Scale {
    /** Between two countries, whichever regions they lie in. */
    BILATERAL,
    /** Between more, or groupings, of one region. */
    REGIONAL,
    /** Between more, or groupings, of several regions. */
    INTERREGIONAL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param today a grouping lies where its members of this day do
   */
  static Modality of(Collection<Party> parties, Atlas atlas, LocalDate today) {
    var between = parties.stream().filter(one -> !one.is(Role.SUPPORTER)).toList();
    var regions = new TreeSet<String>();
    between.forEach(one -> regions(one, atlas, today).forEach(regions::add));
    regions.remove("");
    return new Modality(scale(between, regions), regions, between.size() < parties.size());
  }

  private static Scale scale(List<Party> between, Set<String> regions) {
    if (between.size() == 2 && between.stream().allMatch(Party::isCountry)) {
      return Scale.BILATERAL;
    }
    return regions.size() > 1 ? Scale.INTERREGIONAL : Scale.REGIONAL;
  }

  private static Stream<String> regions(Party party, Atlas atlas, LocalDate today) {
    var countries =
        party.isCountry()
            ? Stream.of(party.code())
            : atlas.membershipsIn(party.code()).stream()
                .filter(one -> one.holdsOn(today))
                .map(Membership::iso3);
    return countries.flatMap(code -> atlas.country(code).stream()).map(CountryCard::region);
  }
}
