import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the processor time of a request against the number of records.
 *
 * <pre>java bench/Plot.java FIGURES.tsv PLOT.svg</pre>
 */
class Plot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 420;
  private static final int LEFT = 70;
  private static final int RIGHT = 170;
  private static final int TOP = 40;
  private static final int BOTTOM = 60;
  private static final int SHIPPED = 119;
  private static final double LEAST = .1;
  private static final double MOST = 1000;
  private static final List<String> COLOURS =
      List.of("#0b5d57", "#b3541e", "#5b3a8c", "#1f5fa8", "#8a6d00", "#a3285a");

  /** Where no two cases end so near to each other that their names would cover each other. */
  private static final int LINE = 15;

  public static void main(String... args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Files.writeString(Path.of(args[1]), svg(lines(Path.of(args[0]))));
  }

  /** By case, milliseconds by number of records: JVM and PostgreSQL together. */
  private static Map<String, TreeMap<Integer, Double>> lines(Path figures) throws IOException {
    var lines = new LinkedHashMap<String, TreeMap<Integer, Double>>();
    for (var row : Files.readAllLines(figures)) {
      var cells = row.split("\t");
      if (cells.length > 3
          && cells[1].matches("CPU a request, (JVM|PostgreSQL)")
          && cells[2].endsWith(", clients 1")) {
        lines
            .computeIfAbsent(cells[2].replace(", clients 1", ""), _ -> new TreeMap<>())
            .merge(SHIPPED + Integer.parseInt(cells[0]), Double.valueOf(cells[3]), Double::sum);
      }
    }
    return lines;
  }

  private static String svg(Map<String, TreeMap<Integer, Double>> lines) {
    var sizes = new TreeMap<Integer, Boolean>();
    lines.values().forEach(line -> line.keySet().forEach(size -> sizes.put(size, true)));
    var x = new Axis(100, Math.max(1000, sizes.lastKey()) * 1.2, LEFT, WIDTH - RIGHT);
    var y = new Axis(LEAST, MOST, HEIGHT - BOTTOM, TOP);
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="sans-serif" font-size="12" role="img" aria-labelledby="t d">
        <title id="t">Processor time of a request by number of records</title>
        <desc id="d">One line for each kind of page, both axes logarithmic. The figures are in the tables of REPORT.md.</desc>
        <rect width="%1$d" height="%2$d" fill="#fff"/>
        """
            .formatted(WIDTH, HEIGHT));
    svg.append(
        text(
            LEFT,
            20,
            "start",
            "#222",
            "Processor time of a request, JVM and PostgreSQL, one client"));
    for (var tick = LEAST; tick <= MOST * 1.01; tick *= 10) {
      svg.append(rule(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick), "#ddd"));
      svg.append(text(LEFT - 8, y.at(tick) + 4, "end", "#444", number(tick)));
    }
    for (var size : sizes.keySet()) {
      svg.append(rule(x.at(size), TOP, x.at(size), HEIGHT - BOTTOM, "#ddd"));
      svg.append(
          text(x.at(size), HEIGHT - BOTTOM + 18, "middle", "#444", String.format("%,d", size)));
    }
    svg.append(
        text(
            (LEFT + WIDTH - RIGHT) / 2.,
            HEIGHT - 14,
            "middle",
            "#222",
            "records in the corpus (logarithmic)"));
    svg.append(
        "<text transform=\"translate(20 %d) rotate(-90)\" text-anchor=\"middle\" fill=\"#222\">milliseconds (logarithmic)</text>\n"
            .formatted((TOP + HEIGHT - BOTTOM) / 2));
    names(svg, lines, x, y);
    return svg.append("</svg>\n").toString();
  }

  private static void names(
      StringBuilder svg, Map<String, TreeMap<Integer, Double>> lines, Axis x, Axis y) {
    var cases = new ArrayList<>(lines.keySet());
    cases.sort((a, b) -> Double.compare(y.at(last(lines, a)), y.at(last(lines, b))));
    var free = 0.;
    for (var one : cases) {
      var colour = COLOURS.get(cases.indexOf(one) % COLOURS.size());
      var points = new StringBuilder();
      lines
          .get(one)
          .forEach((size, time) -> {
            points.append("%.1f,%.1f ".formatted(x.at(size), y.at(time)));
            svg.append(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n"
                    .formatted(x.at(size), y.at(time), colour));
          });
      svg.append(
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
              .formatted(points.toString().strip(), colour));
      free = Math.max(free + LINE, y.at(last(lines, one)) + 4);
      var words = one + " " + number(last(lines, one));
      svg.append(text(x.at(lines.get(one).lastKey()) + 10, free, "start", colour, words));
    }
  }

  private static double last(Map<String, TreeMap<Integer, Double>> lines, String one) {
    return lines.get(one).lastEntry().getValue();
  }

  private static String number(double value) {
    var words = String.format(value < 1 ? "%.2f" : value < 10 ? "%.1f" : "%.0f", value);
    return words.contains(".") ? words.replaceAll("\\.?0+$", "") : words;
  }

  private static String rule(double x1, double y1, double x2, double y2, String colour) {
    return "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n"
        .formatted(x1, y1, x2, y2, colour);
  }

  private static String text(double x, double y, String anchor, String colour, String words) {
    return "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
        .formatted(x, y, anchor, colour, words);
  }

  /** A logarithmic axis. */
  private record Axis(double least, double most, double from, double to) {

    double at(double value) {
      var share = Math.log(value / least) / Math.log(most / least);
      return from + Math.clamp(share, 0, 1) * (to - from);
    }
  }
}
