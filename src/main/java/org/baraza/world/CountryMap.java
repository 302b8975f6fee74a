package org.baraza.world;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws how many records of a kind each country has, as a picture beside a table of the same. */
@Component
public class CountryMap {

  private final Atlas atlas;

  CountryMap(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * An SVG picture in UTF-8.
   *
   * @param counts by ISO 3166-1 alpha-3; a State that is not there has none
   */
  public byte[] draw(Map<String, Long> counts, String title, String description) {
    List<WorldMap.Spot> spots =
        atlas.countries().stream()
            .filter(CountryCard::isState)
            .map(country ->
                new WorldMap.Spot(
                    country.m49(),
                    country.lat(),
                    country.lon(),
                    counts.getOrDefault(country.iso3(), 0L).intValue()))
            .toList();
    return WorldMap.draw(spots, title, description);
  }
}
