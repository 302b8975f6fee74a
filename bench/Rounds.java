import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Cases put under load, each with one client and with eight, once the JVM has compiled what they
 * need: a case is warmed until a request costs no less than in the window before.
 */
class Rounds {

  /** How many windows a case is warmed for at most. */
  private static final int PATIENCE = 12;

  /** A window that costs more than this share of the one before has found its level. */
  private static final double LEVEL = .95;

  private final Server server;
  private final Cases cases;
  private final double seconds;

  /**
   * @param seconds how long a case is asked, after being warmed
   */
  Rounds(Server server, Cases cases, double seconds) {
    this.server = server;
    this.cases = cases;
    this.seconds = seconds;
  }

  void measure(List<String> names, Figures figures)
      throws IOException, InterruptedException, ExecutionException {
    for (var name : names) {
      warm(name);
    }
    figures.note("memory after warming", "JVM", server.jvm().resident(), "MB");
    for (var name : names) {
      for (var clients : List.of(1, 8)) {
        ask(name, clients, seconds / 4);
        var outcome = ask(name, clients, seconds);
        figures.note(name, clients, outcome, List.of("JVM", "PostgreSQL"));
      }
    }
    figures.note("memory after load", "JVM", server.jvm().resident(), "MB");
    figures.note("memory after load", "PostgreSQL", server.database().proportional(), "MB");
  }

  private void warm(String name) throws IOException, InterruptedException, ExecutionException {
    var before = Double.MAX_VALUE;
    for (int window = 0; window < PATIENCE; window++) {
      var cost = ask(name, 4, seconds).cpu().getFirst();
      if (cost > before * LEVEL) {
        return;
      }
      before = cost;
    }
  }

  private Outcome ask(String name, int clients, double seconds)
      throws IOException, InterruptedException, ExecutionException {
    var processes = List.of(server.jvm(), server.database());
    return Load.run(server.port(), clients, seconds, cases.addresses(name), processes);
  }
}
