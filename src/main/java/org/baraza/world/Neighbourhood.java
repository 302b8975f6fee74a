package org.baraza.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baraza.language.Lang;
import org.baraza.search.Contexts;
import org.baraza.search.Facets;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What ties other countries to one: a common border, a shared grouping, which says the more the
 * fewer its members are, and the subregion.
 */
@Component
class Neighbourhood implements Contexts {

  private static final double SAME = 3;
  private static final double BORDER = 2;
  private static final double SUBREGION = 1;
  private static final double GROUPING = 4;
  private static final int TOO_MANY = 60;

  private final Atlas atlas;
  private final WorldTables tables;
  private final Words words;
  private final Clock clock;
  private final Map<Lang, Map<String, String>> names = new EnumMap<>(Lang.class);
  private final Map<String, List<String>> neighbours = new ConcurrentHashMap<>();

  Neighbourhood(Atlas atlas, WorldTables tables, Words words, Clock clock) {
    this.atlas = atlas;
    this.tables = tables;
    this.words = words;
    this.clock = clock;
    Lang.ALL.forEach(lang -> names.put(lang, sorted(lang)));
  }

  @Override
  public Map<String, String> names(Lang lang) {
    return names.getOrDefault(lang, Map.of());
  }

  @Override
  public Optional<Context> of(String code, Lang lang) {
    return atlas
        .country(code)
        .filter(CountryCard::isState)
        .map(country -> new Context(code, country.name(lang), ties(country, lang)));
  }

  private List<Tie> ties(CountryCard country, Lang lang) {
    var ties = new ArrayList<Tie>();
    ties.add(new Tie(Facets.COUNTRY, country.iso3(), SAME, country.name(lang)));
    for (var neighbour : neighbours.computeIfAbsent(country.iso3(), tables::neighbours)) {
      ties.add(new Tie(Facets.COUNTRY, neighbour, BORDER, words.say(lang, "world.tie.border")));
    }
    if (!country.subregion().isEmpty()) {
      ties.add(
          new Tie(
              Facets.SUBREGION,
              country.subregion(),
              SUBREGION,
              atlas.regionName(country.subregion(), lang)));
    }
    groupings(country, lang, ties);
    ties.sort(Comparator.comparingDouble(Tie::weight).reversed());
    return ties;
  }

  private void groupings(CountryCard country, Lang lang, List<Tie> ties) {
    var today = LocalDate.now(clock);
    for (var membership : atlas.membershipsOf(country.iso3())) {
      var members = members(membership.grouping(), today);
      if (membership.holdsOn(today) && members < TOO_MANY) {
        atlas
            .grouping(membership.grouping())
            .ifPresent(grouping ->
                ties.add(
                    new Tie(
                        Facets.GROUPING,
                        grouping.code(),
                        GROUPING / Math.max(2, Math.sqrt(members)),
                        grouping.name(lang))));
      }
    }
  }

  private long members(String grouping, LocalDate today) {
    return atlas.membershipsIn(grouping).stream().filter(one -> one.holdsOn(today)).count();
  }

  private Map<String, String> sorted(Lang lang) {
    var collator = words.collator(lang);
    var sorted = new LinkedHashMap<String, String>();
    atlas.countries().stream()
        .filter(CountryCard::isState)
        .sorted(Comparator.comparing(country -> country.name(lang), collator::compare))
        .forEach(country -> sorted.put(country.iso3(), country.name(lang)));
    return sorted;
  }
}
