import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Cases put under load, each with one client and with eight. */
class Rounds {

  private final Server server;
  private final Cases cases;
  private final double seconds;
  private final double warming;

  /**
   * @param seconds how long a case is asked, after being warmed
   */
  Rounds(Server server, Cases cases, double seconds) {
    this.server = server;
    this.cases = cases;
    this.seconds = seconds;
    this.warming = seconds * .75;
  }

  void measure(List<String> names, Figures figures)
      throws IOException, InterruptedException, ExecutionException {
    for (var name : names) {
      ask(name, 4, warming);
    }
    figures.note("memory after warming", "JVM", server.jvm().resident(), "MB");
    for (var name : names) {
      for (var clients : List.of(1, 8)) {
        ask(name, clients, warming / 3);
        var outcome = ask(name, clients, seconds);
        figures.note(name, clients, outcome, List.of("JVM", "PostgreSQL"));
      }
    }
    figures.note("memory after load", "JVM", server.jvm().resident(), "MB");
    figures.note("memory after load", "PostgreSQL", server.database().proportional(), "MB");
  }

  private Outcome ask(String name, int clients, double seconds)
      throws IOException, InterruptedException, ExecutionException {
    var processes = List.of(server.jvm(), server.database());
    return Load.run(server.port(), clients, seconds, cases.addresses(name), processes);
  }
}
