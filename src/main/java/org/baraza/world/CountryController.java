package org.baraza.world;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the pages of countries and groupings. */
@Controller
class CountryController {

  private final CountryDesk desk;
  private final CountryMap map;
  private final List<CountrySection> rooms;
  private final List<GroupingSection> groupingRooms;

  CountryController(
      CountryDesk desk,
      CountryMap map,
      List<CountrySection> rooms,
      List<GroupingSection> groupingRooms) {
    this.groupingRooms = groupingRooms;
    this.desk = desk;
    this.map = map;
    this.rooms = rooms;
  }

  @GetMapping("/countries")
  @Kept
  @OpenToAll
  CountriesPage list(Frame frame, Reader reader) {
    return CountriesPage.of(frame, desk.atlas(), desk.practicesByCountry(frame.lang(), reader));
  }

  @GetMapping("/countries/map.svg")
  @OpenToAll
  Download map(Frame frame, Reader reader) {
    var counts = desk.practicesByCountry(frame.lang(), reader);
    return new Download(
        map.draw(counts, frame.word("world.map.title"), frame.word("world.map.note")),
        "image/svg+xml",
        null);
  }

  @GetMapping("/countries/{iso3:[A-Z]{3}}")
  @OpenToAll
  CountryPage show(@PathVariable String iso3, Frame frame, Reader reader) {
    var file = desk.country(iso3, frame.lang(), reader);
    var sections = rooms.stream().map(room -> room.of(file.card(), frame, reader)).toList();
    return CountryPage.of(frame, file, desk.atlas(), desk.today(), sections);
  }

  @GetMapping("/groupings")
  @OpenToAll
  GroupingsPage groupings(Frame frame) {
    return GroupingsPage.of(frame, desk.atlas());
  }

  @GetMapping("/groupings/{code}")
  @OpenToAll
  GroupingPage grouping(@PathVariable String code, Frame frame, Reader reader) {
    var grouping = desk.atlas().grouping(code).orElseThrow(NotThere::new);
    return GroupingPage.of(
        frame,
        grouping,
        desk.atlas(),
        desk.recordsIn(Facets.GROUPING, code, "practice", frame.lang(), reader),
        desk.today(),
        groupingRooms.stream().flatMap(room -> room.of(grouping, frame, reader).stream()).toList());
  }
}
