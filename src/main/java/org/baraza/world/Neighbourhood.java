package org.baraza.world;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baraza.language.Lang;
import org.baraza.search.Contexts;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What ties other countries to one: a common border, a shared grouping, which says the more the
 * fewer its members are, and the subregion.
 */
@Component
class Neighbourhood implements Contexts {

  private static final double BORDER = 2;
  private static final double SUBREGION = 1;

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
        .map(
            country -> new Context(code, country.name(lang), likeness(country), iso3 -> List.of()));
  }

  private Map<String, Double> likeness(CountryCard country) {
    var likeness = new LinkedHashMap<String, Double>();
    atlas.countries().stream()
        .filter(CountryCard::isState)
        .forEach(other ->
            likeness.put(
                other.iso3(), other.subregion().equals(country.subregion()) ? SUBREGION / 2 : 0));
    neighbours
        .computeIfAbsent(country.iso3(), tables::neighbours)
        .forEach(one -> likeness.put(one, BORDER / 3));
    likeness.put(country.iso3(), 1.0);
    return likeness;
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
