import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a server for pages over connections that stay open, and tells how long the answers took and
 * what processor time the server's processes spent on each.
 *
 * <pre>java bench/Load.java PORT CLIENTS SECONDS FILE-OF-ADDRESSES [PID...]</pre>
 */
class Load {

  /** How many windows a case is warmed for at most. */
  private static final int PATIENCE = 12;

  /** A window that costs more than this share of the one before has found its level. */
  private static final double LEVEL = .95;

  private final List<byte[]> requests;
  private final int port;
  private final AtomicLong turn = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  private Load(int port, List<String> addresses) {
    this.port = port;
    this.requests =
        addresses.stream()
            .map(address ->
                Connection.request(port, address, "Accept: text/html", "Accept-Encoding: gzip"))
            .toList();
  }

  public static void main(String... args) throws Exception {
    var processes =
        Arrays.stream(args).skip(4).map(pid -> new ProcessTree(Long.parseLong(pid))).toList();
    var addresses = Files.readAllLines(Path.of(args[3]));
    var outcome =
        run(
            Integer.parseInt(args[0]),
            Integer.parseInt(args[1]),
            Double.parseDouble(args[2]),
            addresses,
            processes);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d requests, %d failed, %.0f/s, p50 %.2f ms, p99 %.2f ms, most %.2f ms, CPU ms each"
                + " %s",
            outcome.requests(),
            outcome.failed(),
            outcome.perSecond(),
            outcome.p50(),
            outcome.p99(),
            outcome.most(),
            outcome.cpu()));
  }

  /**
   * Each client takes the next address when it has its answer.
   *
   * @param processes whose processor time is told
   */
  static Outcome run(
      int port, int clients, double seconds, List<String> addresses, List<ProcessTree> processes)
      throws InterruptedException, ExecutionException {
    var load = new Load(port, addresses);
    var before = processes.stream().map(ProcessTree::spent).toList();
    var start = System.nanoTime();
    var times = load.times(clients, start + (long) (seconds * 1e9));
    var took = (System.nanoTime() - start) / 1e9;
    var cpu = new ArrayList<Double>();
    for (int place = 0; place < before.size(); place++) {
      cpu.add((processes.get(place).spent() - before.get(place)) / times.length);
    }
    return Outcome.of(times, load.failed.intValue(), took, cpu);
  }

  /** Asks for windows of so many seconds, until a request costs no less than in the one before. */
  static void warm(int port, double seconds, List<String> addresses, List<ProcessTree> processes)
      throws InterruptedException, ExecutionException {
    var before = Double.MAX_VALUE;
    for (int window = 0; window < PATIENCE; window++) {
      var cost = run(port, 4, seconds, addresses, processes).cpu().getFirst();
      if (cost > before * LEVEL) {
        return;
      }
      before = cost;
    }
  }

  /** Nanoseconds of each answer, to all clients. */
  private long[] times(int clients, long end) throws InterruptedException, ExecutionException {
    var times = new ArrayList<long[]>();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      var work = new ArrayList<Callable<long[]>>();
      for (int client = 0; client < clients; client++) {
        work.add(() -> client(end));
      }
      for (var done : pool.invokeAll(work)) {
        times.add(done.get());
      }
    }
    return times.stream().flatMapToLong(Arrays::stream).toArray();
  }

  private long[] client(long end) throws IOException {
    var times = new long[1024];
    var count = 0;
    try (var connection = new Connection(port)) {
      while (System.nanoTime() < end) {
        var request = requests.get((int) (turn.getAndIncrement() % requests.size()));
        var from = System.nanoTime();
        var reply = connection.ask(request);
        var time = System.nanoTime() - from;
        if (reply.status() != 200) {
          failed.incrementAndGet();
        }
        if (count == times.length) {
          times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = time;
      }
    }
    return Arrays.copyOf(times, count);
  }
}
