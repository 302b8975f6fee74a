package org.baraza.world;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ground of the world map: the outline of each country large enough to be seen, as an SVG path
 * by M49 code, and the place where the dot of a smaller one goes. The outlines were made ready by
 * {@code tools/map/build.py}, so that nothing is projected or simplified while a reader waits.
 */
final class WorldShapes {

  /** The frame, in map units: half a pixel when the map is shown 1000 pixels wide. */
  static final int WIDTH = 2000;

  static final int HEIGHT = 900;

  // The same four numbers as in build.py: otherwise dots would not lie on the land around them.
  private static final double CENTRE = 980;
  private static final double EQUATOR = 500;
  private static final double RADIUS = 373;
  private static final double MERIDIAN = 11;

  private static final String LAND = "land";
  private static final String UNSETTLED = "line";
  private static final Map<String, String> PATHS = read();

  private WorldShapes() {}

  /** A point of the map, in map units from the upper corner where the west meets the north. */
  record Place(int x, int y) {}

  static Optional<String> of(String m49) {
    return Optional.ofNullable(PATHS.get(m49));
  }

  /** Ground that is coloured for nobody: beneath the dots of inland States, or without a code. */
  static String land() {
    return PATHS.getOrDefault(LAND, "");
  }

  /** Boundaries that are not settled. */
  static String unsettled() {
    return PATHS.getOrDefault(UNSETTLED, "");
  }

  /** The countries that have an outline, in the order of their codes. */
  static Set<String> codes() {
    var codes = new TreeSet<>(PATHS.keySet());
    codes.removeAll(Set.of(LAND, UNSETTLED));
    return codes;
  }

  /** Where a dot goes; nowhere for Antarctica, which is below the frame. */
  static Optional<Place> at(double lat, double lon) {
    return Optional.of(project(lat, lon))
        .filter(place -> place.x() >= 0 && place.x() <= WIDTH)
        .filter(place -> place.y() >= 0 && place.y() <= HEIGHT);
  }

  /** Equal Earth (Šavrič, Patterson and Jenny, 2018): no continent looks larger than it is. */
  private static Place project(double lat, double lon) {
    double turn = Math.toRadians(Math.IEEEremainder(lon - MERIDIAN, 360));
    double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(lat)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
    double x = 2 * turn * Math.cos(t) / (Math.sqrt(3) * slope);
    double y = t * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
    return new Place((int) Math.round(CENTRE + RADIUS * x), (int) Math.round(EQUATOR - RADIUS * y));
  }

  private static Map<String, String> read() {
    try (var shapes = WorldShapes.class.getResourceAsStream("shapes.tsv")) {
      return new String(Objects.requireNonNull(shapes).readAllBytes(), US_ASCII)
          .lines()
          .map(line -> line.split("\t"))
          .collect(toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
