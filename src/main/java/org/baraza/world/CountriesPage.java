package org.baraza.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The countries of the world by subregion, with how many practices each has; a map says the same.
 */
record CountriesPage(Frame frame, List<Area> areas) implements Page {

  /** A subregion with its countries. */
  record Area(String code, String name, List<Row> rows) {}

  /** A country with its number of practices. */
  record Row(CountryCard country, String name, long practices) {}

  static CountriesPage of(Frame frame, Atlas atlas, Map<String, Long> counts) {
    var bySubregion = new java.util.HashMap<String, List<Row>>();
    for (var country : atlas.countries()) {
      if (country.isState()) {
        bySubregion
            .computeIfAbsent(country.subregion(), _ -> new ArrayList<>())
            .add(
                new Row(
                    country, country.name(frame.lang()), counts.getOrDefault(country.iso3(), 0L)));
      }
    }
    var areas =
        bySubregion.entrySet().stream()
            .map(entry ->
                new Area(
                    entry.getKey(),
                    atlas.regionName(entry.getKey(), frame.lang()),
                    frame.sorted(entry.getValue(), Row::name)))
            .toList();
    return new CountriesPage(frame, frame.sorted(areas, Area::name));
  }

  @Override
  public Object data() {
    return areas.stream()
        .flatMap(area -> area.rows().stream())
        .map(row ->
            Map.of("iso3", row.country().iso3(), "name", row.name(), "practices", row.practices()))
        .toList();
  }
}
