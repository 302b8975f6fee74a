import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a start costs: time to the first page, processor time, memory, JVM and database together.
 */
class Starts {

  /** Enough for a median. */
  private static final int ROUNDS = 3;

  private final Platform platform;
  private final Figures figures;

  Starts(Platform platform, Figures figures) {
    this.platform = platform;
    this.figures = figures;
  }

  void measure(String how, String... flags) throws IOException, InterruptedException {
    var seconds = new ArrayList<Double>();
    var cpu = new ArrayList<Double>();
    var memory = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      try (var server = platform.start(flags)) {
        seconds.add(server.seconds());
        cpu.add((server.jvm().spent() + server.database().spent()) / 1e3);
        memory.add(server.jvm().resident() + server.database().proportional());
      }
    }
    figures.note("start to first page, median", how, median(seconds), "s");
    figures.note("start to first page, best", how, Collections.min(seconds), "s");
    figures.note("start, processor time", how, median(cpu), "s");
    figures.note("memory after start", how, median(memory), "MB");
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
