package org.baraza.centre;

import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.centre.CentresMapPage.Row;
import org.baraza.facets.Facets;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.world.Atlas;
import org.baraza.world.CountryMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens the map of centres, and the table that says the same. */
@Controller
class CentresMapController {

  private final Search search;
  private final Atlas atlas;
  private final CountryMap map;

  CentresMapController(Search search, Atlas atlas, CountryMap map) {
    this.search = search;
    this.atlas = atlas;
    this.map = map;
  }

  @GetMapping("/centres/map")
  @OpenToAll
  CentresMapPage show(Frame frame, Reader reader) {
    var rows =
        counts(frame, reader).entrySet().stream()
            .flatMap(one ->
                atlas.country(one.getKey()).stream()
                    .map(country ->
                        new Row(
                            country.iso3(),
                            country.name(frame.lang()),
                            frame.to("/centres?country=" + country.iso3()),
                            one.getValue())))
            .toList();
    return new CentresMapPage(frame, frame.sorted(rows, Row::name));
  }

  @GetMapping("/centres/map.svg")
  @OpenToAll
  Download picture(Frame frame, Reader reader) {
    return new Download(
        map.draw(
            counts(frame, reader), frame.word("centre.map.title"), frame.word("world.map.note")),
        "image/svg+xml",
        null);
  }

  /** How many centres each country has, as far as the reader may see them. */
  private Map<String, Long> counts(Frame frame, Reader reader) {
    return search.counts(Question.all("centre", frame.lang(), reader), Facets.COUNTRY);
  }
}
