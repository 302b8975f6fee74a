package org.baraza.world;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * The ground of the world map, for rooms that draw it themselves: all of it comes with the program,
 * none from the data base, so that what is drawn today can be drawn again for good.
 */
public final class MapGround {

  /** The frame, in map units. */
  public static final int WIDTH = WorldShapes.WIDTH;

  public static final int HEIGHT = WorldShapes.HEIGHT;

  private static final Map<String, CSVRecord> STATES =
      Csv.shipped("countries").rows().stream()
          .filter(row -> List.of("member", "observer").contains(row.get("un_status")))
          .collect(toUnmodifiableMap(row -> row.get("iso3"), row -> row));

  private MapGround() {}

  /**
   * A State on the map.
   *
   * @param outline an SVG path, or nothing for one too small to have an outline
   * @param x of its dot, in map units
   * @param y of its dot
   */
  public record Ground(String outline, int x, int y) {}

  /**
   * Where a State is drawn, if it is.
   *
   * @param iso3 ISO 3166-1 alpha-3
   */
  public static Optional<Ground> of(String iso3) {
    var row = STATES.get(iso3);
    if (row == null) {
      return Optional.empty();
    }
    var lat = Double.parseDouble(row.get("lat"));
    var lon = Double.parseDouble(row.get("lon"));
    var outline = WorldShapes.of(row.get("m49")).orElse("");
    return WorldShapes.at(lat, lon).map(at -> new Ground(outline, at.x(), at.y()));
  }

  /** The outlines of all land but that of these States. */
  public static List<String> without(Collection<String> states) {
    var drawn =
        states.stream()
            .map(STATES::get)
            .filter(Objects::nonNull)
            .map(row -> row.get("m49"))
            .toList();
    return Stream.concat(
            Stream.of(WorldShapes.land()),
            WorldShapes.codes().stream()
                .filter(code -> !drawn.contains(code))
                .flatMap(code -> WorldShapes.of(code).stream()))
        .toList();
  }

  /** Boundaries that are not settled, an SVG path. */
  public static String unsettled() {
    return WorldShapes.unsettled();
  }

  /** 0 where there is nothing, 1 to 5 for the shades. */
  public static int shade(int count) {
    return WorldMap.shade(count);
  }
}
