import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The table of figures: size, measure, case, value to four digits, unit. Rows are added to what the
 * file has.
 *
 * @param size of the corpus beyond the shipped one, in records
 */
record Figures(Path file, int size) {

  void note(String measure, String which, double value, String unit) throws IOException {
    var rounded =
        new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    var row = String.join("\t", Integer.toString(size), measure, which, rounded, unit);
    System.out.println(row);
    Files.writeString(file, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Notes a run of the load client.
   *
   * @param processes names of those whose processor time was told
   */
  void note(String one, int clients, Outcome outcome, List<String> processes) throws IOException {
    var which = one + ", clients " + clients;
    note("requests", which, outcome.requests(), "");
    note("failed", which, outcome.failed(), "");
    note("rate", which, outcome.perSecond(), "/s");
    note("p50", which, outcome.p50(), "ms");
    note("p99", which, outcome.p99(), "ms");
    for (int place = 0; place < processes.size(); place++) {
      note("CPU a request, " + processes.get(place), which, outcome.cpu().get(place), "ms");
    }
    note("load average", which, loadAverage(), "");
  }

  /** Of the last minute: what else the machine was doing. */
  static double loadAverage() throws IOException {
    return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }
}
