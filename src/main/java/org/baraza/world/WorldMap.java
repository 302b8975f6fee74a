package org.baraza.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;

/**
 * Draws the world as one SVG picture that needs no script and nothing from elsewhere, so that it
 * can be shown with {@code <img>}, kept, printed and sent. It has no words but its title and
 * description: the legend and the boundary disclaimer are the page's, in the reader's language.
 */
final class WorldMap {

  /** The least count of each shade. They double, so that one more practice shows where few are. */
  static final List<Integer> SHADES = List.of(1, 2, 4, 8, 16);

  private static final String OPENING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" \
      viewBox="0 0 %s %s" width="%s" height="%s">\
      """
          .formatted(
              WorldShapes.WIDTH, WorldShapes.HEIGHT, WorldShapes.WIDTH / 2, WorldShapes.HEIGHT / 2);

  private static final String STYLE =
      """
      path,circle{stroke:#fbf8f1;stroke-linejoin:round;fill-rule:evenodd}
      circle{stroke-width:1.5}
      .line{fill:none;stroke:#4c5a56;stroke-dasharray:3}
      .s0{fill:#d9d2c1}.s1{fill:#aed5ce}.s2{fill:#7bb8b0}.s3{fill:#459790}.s4{fill:#1a746d}
      .s5{fill:#064a45}
      @media(prefers-color-scheme:dark){path,circle{stroke:#10181a}.line{stroke:#a9b5b0}
      .s0{fill:#2f3d3e}.s1{fill:#1f615b}.s2{fill:#2a7b75}.s3{fill:#48a299}.s4{fill:#7fd1c6}
      .s5{fill:#c9f3ec}}
      @media(forced-colors:active){path,circle,.line{stroke:CanvasText}.s0{fill:Canvas}
      .s1,.s2,.s3,.s4,.s5{fill:CanvasText}.s1{fill-opacity:.12}.s2{fill-opacity:.25}
      .s3{fill-opacity:.4}.s4{fill-opacity:.6}.s5{fill-opacity:.8}}
      """;

  private WorldMap() {}

  /**
   * A country of the atlas and what is counted there.
   *
   * @param m49 its three-digit code
   * @param lat degrees north, for the dot of a State too small to have an outline
   * @param lon degrees east
   */
  record Spot(String m49, double lat, double lon, int count) {

    Spot {
      if (!m49.matches("[0-9]{3}")) {
        throw new IllegalArgumentException("Not an M49 code: " + m49);
      }
    }

    private String outline(String shape) {
      return "<path " + mark() + " d=\"" + shape + "\"/>";
    }

    private Optional<String> dot() {
      return WorldShapes.at(lat, lon)
          .map(
              at -> "<circle " + mark() + " cx=\"" + at.x() + "\" cy=\"" + at.y() + "\" r=\"6\"/>");
    }

    private String mark() {
      return "id=\"c" + m49 + "\" class=\"s" + shade(count) + "\"";
    }
  }

  /** 0 where there is nothing, 1 to 5 for the shades; the legend uses the same numbers. */
  static int shade(int count) {
    return (int) SHADES.stream().filter(least -> least <= count).count();
  }

  /**
   * The picture, in UTF-8. Every spot is drawn once, as an outline or as a dot, with the id {@code
   * c} and its code; outlines without a spot are left plain. A spot outside the frame, which only
   * Antarctica is, is not drawn.
   */
  static byte[] draw(List<Spot> spots, String title, String description) {
    return String.join(
            "\n",
            OPENING,
            "<title id=\"t\">" + text(title) + "</title>",
            "<desc id=\"d\">" + text(description) + "</desc>",
            "<style>" + STYLE + "</style>",
            plain(spots),
            outlines(spots),
            path("line", WorldShapes.unsettled()),
            dots(spots),
            "</svg>")
        .getBytes(UTF_8);
  }

  private static String plain(List<Spot> spots) {
    var counted = spots.stream().map(Spot::m49).collect(toSet());
    return WorldShapes.codes().stream()
        .filter(code -> !counted.contains(code))
        .flatMap(code -> WorldShapes.of(code).stream())
        .map(shape -> path("s0", shape))
        .collect(joining("\n", path("s0", WorldShapes.land()), ""));
  }

  private static String path(String style, String shape) {
    return "<path class=\"" + style + "\" d=\"" + shape + "\"/>";
  }

  private static String outlines(List<Spot> spots) {
    return spots.stream()
        .flatMap(spot -> WorldShapes.of(spot.m49()).map(spot::outline).stream())
        .collect(joining("\n"));
  }

  private static String dots(List<Spot> spots) {
    return spots.stream()
        .filter(spot -> WorldShapes.of(spot.m49()).isEmpty())
        .flatMap(spot -> spot.dot().stream())
        .collect(joining("\n"));
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
