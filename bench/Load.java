import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /**
   * What came of one run.
   *
   * @param cpu milliseconds of processor time for each request, by root process
   */
  record Outcome(
      int requests,
      int failed,
      double seconds,
      double p50,
      double p99,
      double most,
      List<Double> cpu) {

    double perSecond() {
      return requests / seconds;
    }
  }

  /** An answer as it came over the wire. */
  record Reply(int status, String head, byte[] body) {}

  public static void main(String... args) throws Exception {
    var pids = Arrays.stream(args).skip(4).map(Long::valueOf).toList();
    var addresses = Files.readAllLines(Path.of(args[3]));
    var outcome =
        run(
            Integer.parseInt(args[0]),
            Integer.parseInt(args[1]),
            Double.parseDouble(args[2]),
            addresses,
            pids);
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

  /** Each client takes the next address when it has its answer. */
  static Outcome run(int port, int clients, double seconds, List<String> addresses, List<Long> pids)
      throws InterruptedException, ExecutionException {
    var requests =
        addresses.stream()
            .map(address ->
                ("GET "
                        + address
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII))
            .toList();
    var turn = new AtomicLong();
    var before = pids.stream().map(Load::spent).toList();
    var start = System.nanoTime();
    var end = start + (long) (seconds * 1e9);
    var failed = new AtomicLong();
    var times = new ArrayList<long[]>();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      var work = new ArrayList<Callable<long[]>>();
      for (int client = 0; client < clients; client++) {
        work.add(() -> client(port, requests, turn, end, failed));
      }
      for (var done : pool.invokeAll(work)) {
        times.add(done.get());
      }
    }
    var took = (System.nanoTime() - start) / 1e9;
    var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    var cpu = new ArrayList<Double>();
    for (int place = 0; place < pids.size(); place++) {
      cpu.add((spent(pids.get(place)) - before.get(place)) / sorted.length);
    }
    return new Outcome(
        sorted.length,
        failed.intValue(),
        took,
        at(sorted, .5),
        at(sorted, .99),
        at(sorted, 1),
        cpu);
  }

  private static long[] client(
      int port, List<byte[]> requests, AtomicLong turn, long end, AtomicLong failed)
      throws IOException {
    var times = new long[1024];
    var count = 0;
    try (var line = new Line(port)) {
      while (System.nanoTime() < end) {
        var request = requests.get((int) (turn.getAndIncrement() % requests.size()));
        var from = System.nanoTime();
        var reply = line.ask(request);
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

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    var rank = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, rank)] / 1e6;
  }

  /** One page, asked for by itself. */
  static Reply fetch(int port, String address, String... headers) throws IOException {
    try (var line = new Line(port)) {
      var request =
          "GET "
              + address
              + " HTTP/1.1\r\nHost: localhost:"
              + port
              + "\r\n"
              + String.join("\r\n", headers)
              + (headers.length == 0 ? "" : "\r\n")
              + "\r\n";
      return line.ask(request.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** A connection that stays open, and opens anew when the server has closed it. */
  private static final class Line implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) throws IOException {
      this.port = port;
      open();
    }

    private void open() throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    Reply ask(byte[] request) throws IOException {
      socket.getOutputStream().write(request);
      var head = head();
      var lower = head.toLowerCase(Locale.ROOT);
      var body =
          lower.contains("transfer-encoding: chunked")
              ? chunks()
              : in.readNBytes(Integer.parseInt(header(lower, "content-length", "0")));
      if (lower.contains("connection: close")) {
        close();
        open();
      }
      return new Reply(Integer.parseInt(head.substring(9, 12)), head, body);
    }

    private String head() throws IOException {
      var head = new StringBuilder();
      while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
        head.append(read());
      }
      return head.toString();
    }

    private byte[] chunks() throws IOException {
      var body = new java.io.ByteArrayOutputStream();
      while (true) {
        var size = Integer.parseInt(row().strip(), 16);
        body.write(in.readNBytes(size));
        row();
        if (size == 0) {
          return body.toByteArray();
        }
      }
    }

    private String row() throws IOException {
      var row = new StringBuilder();
      while (row.isEmpty() || row.charAt(row.length() - 1) != '\n') {
        row.append(read());
      }
      return row.toString();
    }

    private char read() throws IOException {
      var octet = in.read();
      if (octet < 0) {
        throw new EOFException("the server closed the connection");
      }
      return (char) octet;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  static String header(String head, String name, String absent) {
    return head.lines()
        .filter(row -> row.toLowerCase(Locale.ROOT).startsWith(name + ": "))
        .map(row -> row.substring(name.length() + 2).strip())
        .findFirst()
        .orElse(absent);
  }

  // Processes, as Linux tells of them.

  /**
   * Milliseconds of processor time a process and those below it have spent, ended ones included.
   */
  static double spent(long root) {
    return family(root).stream().mapToDouble(Load::own).sum();
  }

  private static double own(long pid) {
    try {
      var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      var ticks = 0L;
      for (int field = 11; field <= 14; field++) {
        ticks += Long.parseLong(fields[field]);
      }
      return ticks * 10.;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kilobytes in memory: shared pages counted by halves, thirds and so on. */
  static long resident(long root) {
    return family(root).stream().mapToLong(pid -> kilobytes(pid, "smaps_rollup", "Pss:")).sum();
  }

  static long kilobytes(long pid, String file, String row) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/" + file)).stream()
          .filter(line -> line.startsWith(row))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  static Set<Long> family(long root) {
    var family = new HashSet<>(Set.of(root));
    ProcessHandle.of(root).stream()
        .flatMap(ProcessHandle::descendants)
        .forEach(one -> family.add(one.pid()));
    return family;
  }
}
