import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Cases put under load, each with one client and with eight, once the JVM has compiled what they
 * need: a case is warmed until a request costs no less than in the window before.
 */
class Rounds {

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
      Load.warm(server.port(), seconds, cases.addresses(name), processes());
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

  private Outcome ask(String name, int clients, double seconds)
      throws IOException, InterruptedException, ExecutionException {
    return Load.run(server.port(), clients, seconds, cases.addresses(name), processes());
  }

  private List<ProcessTree> processes() {
    return List.of(server.jvm(), server.database());
  }
}
