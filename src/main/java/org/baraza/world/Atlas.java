package org.baraza.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.springframework.stereotype.Component;

/**
 * The countries and groupings of the world, kept in memory: they are few, everyone asks for them,
 * and they change only when a new edition of the data is taken in.
 */
@Component
public class Atlas implements FacetNames {

  private final Map<String, CountryCard> countries;
  private final Map<String, CountryCard> byIso2;
  private final Map<String, GroupingCard> groupings;
  private final Map<String, List<Membership>> byCountry;
  private final Map<String, List<Membership>> byGrouping;
  private final Map<Lang, LocaleDisplayNames> regions = new EnumMap<>(Lang.class);
  private final Clock clock;

  Atlas(WorldShipment shipped, WorldTables tables, Clock clock) {
    shipped.unload();
    this.clock = clock;
    this.countries = keyed(tables.countries(), CountryCard::iso3);
    this.byIso2 = keyed(countries.values(), CountryCard::iso2);
    this.groupings = keyed(tables.groupings(), GroupingCard::code);
    var memberships = tables.memberships();
    this.byCountry = memberships.stream().collect(groupingBy(Membership::iso3));
    this.byGrouping = memberships.stream().collect(groupingBy(Membership::grouping));
    Lang.ALL.forEach(
        lang -> regions.put(lang, LocaleDisplayNames.getInstance(new ULocale(lang.code()))));
  }

  public Optional<CountryCard> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  public Optional<CountryCard> byIso2(String iso2) {
    return Optional.ofNullable(byIso2.get(iso2));
  }

  public Collection<CountryCard> countries() {
    return countries.values();
  }

  public Optional<GroupingCard> grouping(String code) {
    return Optional.ofNullable(groupings.get(code));
  }

  public Collection<GroupingCard> groupings() {
    return groupings.values();
  }

  /** Every dated membership of a country, past ones too. */
  public List<Membership> membershipsOf(String iso3) {
    return byCountry.getOrDefault(iso3, List.of());
  }

  /** Every dated membership in a grouping, past ones too. */
  public List<Membership> membershipsIn(String grouping) {
    return byGrouping.getOrDefault(grouping, List.of());
  }

  /**
   * The coded places of a record of these countries today: the facets country, region, subregion
   * and grouping.
   */
  public Map<String, Set<String>> placesOf(Collection<String> iso3s) {
    var places = new LinkedHashMap<String, Set<String>>();
    for (var iso3 : iso3s) {
      country(iso3).ifPresent(country -> place(country, places));
    }
    return places;
  }

  private void place(CountryCard country, Map<String, Set<String>> places) {
    add(places, Facets.COUNTRY, country.iso3());
    add(places, Facets.REGION, country.region());
    add(places, Facets.SUBREGION, country.subregion());
    var today = LocalDate.now(clock);
    membershipsOf(country.iso3()).stream()
        .filter(membership -> membership.holdsOn(today))
        .map(Membership::grouping)
        .filter(code -> !code.startsWith("UNRG_"))
        .forEach(code -> add(places, Facets.GROUPING, code));
  }

  private static void add(Map<String, Set<String>> places, String facet, String value) {
    if (!value.isEmpty()) {
      places.computeIfAbsent(facet, _ -> new TreeSet<>()).add(value);
    }
  }

  @Override
  public Set<String> facets() {
    return Set.of(Facets.COUNTRY, Facets.REGION, Facets.SUBREGION, Facets.GROUPING);
  }

  @Override
  public String name(String facet, String value, Lang lang) {
    return switch (facet) {
      case Facets.COUNTRY -> country(value).map(country -> country.name(lang)).orElse(value);
      case Facets.GROUPING -> grouping(value).map(grouping -> grouping.name(lang)).orElse(value);
      default -> regionName(value, lang);
    };
  }

  /** The name of an M49 region (CLDR). */
  public String regionName(String m49, Lang lang) {
    var names = regions.get(lang);
    return names == null || m49.isEmpty() ? m49 : names.regionDisplayName(m49);
  }

  private static <T> Map<String, T> keyed(Collection<T> things, Function<T, String> key) {
    return things.stream()
        .collect(toMap(key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }
}
