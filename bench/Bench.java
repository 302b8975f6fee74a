import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the platform with a corpus of a given size. Each step adds its rows to the table of
 * figures: size, measure, case, value, unit.
 *
 * <pre>java bench/Bench.java SIZE STEP...</pre>
 *
 * The steps are prepare, import, cache, start, weigh, load and nginx. A SIZE of 0 is the shipped
 * corpus alone. Everything is kept in the folder BENCH_WORK, else in target/bench.
 */
class Bench {

  private static final Path WORK =
      Path.of(System.getenv().getOrDefault("BENCH_WORK", "target/bench")).toAbsolutePath();
  private static final Path JAR =
      Path.of(System.getenv().getOrDefault("BENCH_JAR", "target/baraza.jar")).toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final int PORT =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_PORT", "18190"));
  private static final int NGINX_PORT = PORT + 1;
  private static final List<String> LANGS = List.of("ar", "zh", "en", "fr", "ru", "es", "pt");

  /** How long a case is asked, after being warmed. */
  private static final double SECONDS =
      Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "10"));

  private static final double WARMING = SECONDS * .75;

  private static final String CASES =
      System.getenv()
          .getOrDefault("BENCH_CASES", "home,search,search with facets,list,practice,suggestion");

  /** Rounds of a start: enough for a median. */
  private static final int STARTS = 3;

  private final int size;
  private final Path home;
  private final Path figures = WORK.resolve("figures.tsv");

  private Bench(int size) {
    this.size = size;
    this.home = WORK.resolve("home-" + size);
  }

  public static void main(String... args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var bench = new Bench(Integer.parseInt(args[0]));
    for (var step : Arrays.asList(args).subList(1, args.length)) {
      System.out.println("# " + step + ", load average " + loadAverage());
      switch (step) {
        case "prepare" -> bench.prepare();
        case "import" -> bench.take();
        case "cache" -> bench.cache();
        case "start" -> bench.starts();
        case "weigh" -> bench.whileRunning(bench::weigh);
        case "load" -> bench.whileRunning(bench::load);
        case "nginx" -> bench.nginx();
        default -> throw new IllegalArgumentException("no step " + step);
      }
    }
  }

  // Making ready.

  /**
   * Takes the jar apart, which starts faster, and sets up the data folder with the shipped corpus.
   */
  private void prepare() throws Exception {
    var app = WORK.resolve("app");
    if (!Files.exists(app.resolve("baraza.jar"))) {
      Files.createDirectories(WORK);
      finish(
          new ProcessBuilder(
                  JAVA,
                  "-Djarmode=tools",
                  "-jar",
                  JAR.toString(),
                  "extract",
                  "--destination",
                  app.toString())
              .start());
    }
    if (!Files.exists(home.resolve("index-edition"))) {
      Files.createDirectories(home);
      try (var server = start()) {
        note("first start of all", "an empty folder", server.seconds(), "s");
      }
    }
  }

  private void take() throws Exception {
    var file = WORK.resolve(size + ".json");
    if (size > 0 && !Files.exists(file)) {
      Generate.main(Integer.toString(size), file.toString());
    }
    var began = System.nanoTime();
    var taking =
        new ProcessBuilder(command(List.of(), "import", "practices", file.toString()))
            .redirectErrorStream(true);
    taking.environment().putAll(environment());
    var process = taking.start();
    var first = 0.;
    var last = 0.;
    var records = 0L;
    try (var said = process.inputReader()) {
      for (var row = said.readLine(); row != null; row = said.readLine()) {
        System.out.println(row);
        var progress = Pattern.compile("^\\D{0,3}([\\d,]+) records read").matcher(row);
        if (progress.find()) {
          last = (System.nanoTime() - began) / 1e9;
          records++;
          first = first == 0 ? last : first;
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the import ended with " + process.exitValue());
    }
    var whole = (System.nanoTime() - began) / 1e9;
    note("import", "into the database", (records - 1) * 1000 / (last - first), "records/s");
    note("import", "commit and index", size / (whole - last), "records/s");
    note("import", "whole command", whole, "s");
    sizes();
  }

  private void sizes() throws IOException {
    note("size on disk", "database", megabytes(home.resolve("postgres")), "MB");
    note("size on disk", "index", megabytes(home.resolve("index")), "MB");
  }

  /** Has the JVM note what a start and the first pages need, for the next starts to find ready. */
  private void cache() throws Exception {
    var cache = WORK.resolve("baraza.aot");
    Files.deleteIfExists(cache);
    try (var server = start("-XX:AOTCacheOutput=" + cache)) {
      for (var address : addresses("home", "search", "list", "practice", "suggestion")) {
        Load.fetch(PORT, address, "Accept: text/html", "Accept-Encoding: gzip");
      }
    }
    note("AOT cache", "file", Files.size(cache) / 1e6, "MB");
  }

  private static String[] cached() {
    var cache = WORK.resolve("baraza.aot");
    return Files.exists(cache) ? new String[] {"-XX:AOTCache=" + cache} : new String[0];
  }

  // Start-up.

  private void starts() throws Exception {
    starts("without AOT cache");
    if (cached().length > 0) {
      starts("with AOT cache", cached());
    }
  }

  private void starts(String how, String... flags) throws Exception {
    var seconds = new ArrayList<Double>();
    var cpu = new ArrayList<Double>();
    var resident = new ArrayList<Double>();
    for (int round = 0; round < STARTS; round++) {
      try (var server = start(flags)) {
        seconds.add(server.seconds());
        cpu.add((Load.spent(server.pid()) + Load.spent(server.database())) / 1e3);
        resident.add(server.resident());
      }
    }
    note("start to first page, median", how, median(seconds), "s");
    note("start to first page, best", how, seconds.stream().min(Double::compare).get(), "s");
    note("start, processor time", how, median(cpu), "s");
    note("memory after start", how, median(resident), "MB");
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  // Load.

  private void load(Server server) throws Exception {
    var cases = List.of(CASES.split(","));
    for (var one : cases) {
      Load.run(PORT, 4, WARMING, addresses(one), List.of());
    }
    note("memory after warming", "JVM", server.memory(), "MB");
    var pids = List.of(server.pid(), server.database());
    for (var one : cases) {
      for (var clients : List.of(1, 8)) {
        Load.run(PORT, clients, WARMING / 3, addresses(one), List.of());
        var outcome = Load.run(PORT, clients, SECONDS, addresses(one), pids);
        note(one, clients, outcome, List.of("JVM", "PostgreSQL"));
      }
    }
    note("memory after load", "JVM", server.memory(), "MB");
    note("memory after load", "PostgreSQL", Load.resident(server.database()) / 1e3, "MB");
  }

  private void note(String one, int clients, Load.Outcome outcome, List<String> processes)
      throws IOException {
    var how = one + ", clients " + clients;
    note("requests", how, outcome.requests(), "");
    note("failed", how, outcome.failed(), "");
    note("rate", how, outcome.perSecond(), "/s");
    note("p50", how, outcome.p50(), "ms");
    note("p99", how, outcome.p99(), "ms");
    for (int place = 0; place < processes.size(); place++) {
      note("CPU a request, " + processes.get(place), how, outcome.cpu().get(place), "ms");
    }
    note("load average", how, loadAverage(), "");
  }

  /**
   * The addresses of these cases; those of practices are taken from lists of the running server.
   */
  private List<String> addresses(String... cases) throws IOException {
    var addresses = new LinkedHashSet<String>();
    for (var one : cases) {
      switch (one) {
        case "home" -> LANGS.forEach(lang -> addresses.add('/' + lang));
        case "search" -> questions().forEach(addresses::add);
        case "search with facets" -> narrowed().forEach(addresses::add);
        case "list" -> lists().forEach(addresses::add);
        case "practice" -> addresses.addAll(practices());
        case "suggestion" -> begun().forEach(addresses::add);
        default -> throw new IllegalArgumentException("no case " + one);
      }
    }
    return List.copyOf(addresses);
  }

  /** Five questions in each of the seven languages. */
  private static List<String[]> typed() throws IOException {
    var needs = List.of("n01", "n08", "n16", "n29", "n40");
    return Files.readAllLines(Path.of("bench/search/queries.tsv")).stream()
        .map(row -> row.split("\t"))
        .filter(row -> needs.contains(row[0]))
        .toList();
  }

  private static List<String> questions() throws IOException {
    return typed().stream().map(row -> "/" + row[1] + "/search?q=" + coded(row[2])).toList();
  }

  private static List<String> narrowed() throws IOException {
    var choices =
        List.of(
            "&pillar=I",
            "&region=002",
            "&pillar=II&region=142",
            "&maturity=tested",
            "&region=002&maturity=validated&kind=practice");
    var narrowed = new ArrayList<String>();
    for (var question : questions()) {
      narrowed.add(question + choices.get(narrowed.size() % choices.size()));
    }
    return narrowed;
  }

  private static List<String> lists() {
    var choices =
        List.of(
            "",
            "?pillar=II",
            "?region=002",
            "?country=KEN",
            "?pillar=I&region=142",
            "?maturity=tested&sort=newest",
            "?page=5");
    var lists = new ArrayList<String>();
    for (var lang : LANGS) {
      choices.forEach(choice -> lists.add('/' + lang + "/practices" + choice));
    }
    return lists;
  }

  private static List<String> begun() throws IOException {
    return typed().stream()
        .map(row ->
            "/"
                + row[1]
                + "/search/suggestions?q="
                + coded(
                    row[2].substring(0, Math.min(row[1].equals("zh") ? 2 : 4, row[2].length()))))
        .toList();
  }

  private static List<String> practices() throws IOException {
    var practices = new ArrayList<String>();
    for (var list : lists()) {
      var reply = Load.fetch(PORT, list, "Accept: application/json");
      var found =
          Pattern.compile("\"href\":\"(/\\w\\w/practices/\\d+)\"")
              .matcher(new String(reply.body(), StandardCharsets.UTF_8));
      found.results().map(match -> match.group(1)).limit(5).forEach(practices::add);
    }
    if (practices.isEmpty()) {
      throw new IllegalStateException("the lists name no practices");
    }
    return practices;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  // Weights.

  private void weigh(Server server) throws IOException {
    for (var lang : List.of("fr", "ar")) {
      for (var page : pages(lang).entrySet()) {
        var html = gzipped(page.getValue());
        var whole = (double) html.body().length;
        var requests = 1;
        for (var asset : assets(page.getValue())) {
          whole += gzipped(asset).body().length;
          requests++;
        }
        var which = page.getKey() + ", " + lang;
        note("weight, HTML", which, html.body().length / 1e3, "kB gzip");
        note(
            "weight, HTML with head",
            which,
            (html.body().length + html.head().length()) / 1e3,
            "kB");
        note("weight, first visit", which, whole / 1e3, "kB gzip");
        note("requests, first visit", which, requests, "");
      }
    }
    for (var asset : assets("/fr")) {
      var name = asset.replaceAll("\\.[0-9a-f]+\\.", ".");
      note("weight, " + name, "any page", gzipped(asset).body().length / 1e3, "kB gzip");
    }
    save();
  }

  private Map<String, String> pages(String lang) throws IOException {
    var query = lang.equals("ar") ? "السجون" : "prison";
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", '/' + lang);
    pages.put("search", '/' + lang + "/search?q=" + coded(query));
    pages.put("list", '/' + lang + "/practices");
    pages.put("practice", practices().getFirst().replaceFirst("/\\w\\w", '/' + lang));
    pages.put("countries", '/' + lang + "/countries");
    pages.put("country", '/' + lang + "/countries/KEN");
    pages.put("strategy", '/' + lang + "/strategy");
    return pages;
  }

  private static Load.Reply gzipped(String address) throws IOException {
    var reply = Load.fetch(PORT, address, "Accept: text/html", "Accept-Encoding: gzip");
    if (reply.status() != 200) {
      throw new IllegalStateException(address + " answers " + reply.status());
    }
    return reply;
  }

  /** What a browser fetches beside the page: style, script, pictures. */
  private static List<String> assets(String address) throws IOException {
    var html = Load.fetch(PORT, address, "Accept: text/html");
    return Pattern.compile("<(?:link rel=\"stylesheet\" href|script src|img src)=\"([^\"]+)\"")
        .matcher(new String(html.body(), StandardCharsets.UTF_8))
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  // The limit: the same bytes from files.

  private void save() throws IOException {
    var root = WORK.resolve("static");
    Files.createDirectories(root);
    for (var page : pages("fr").entrySet()) {
      Files.write(root.resolve(page.getKey() + ".html.gz"), gzipped(page.getValue()).body());
    }
  }

  private void nginx() throws Exception {
    var config = WORK.resolve("nginx.conf");
    Files.writeString(
        config,
        """
        daemon off;
        pid %1$s/nginx.pid;
        error_log %1$s/nginx-error.log;
        worker_processes 1;
        events { worker_connections 256; }
        http {
          access_log off;
          client_body_temp_path %1$s/nginx-body;
          proxy_temp_path %1$s/nginx-proxy;
          fastcgi_temp_path %1$s/nginx-fastcgi;
          uwsgi_temp_path %1$s/nginx-uwsgi;
          scgi_temp_path %1$s/nginx-scgi;
          keepalive_requests 100000000;
          types { text/html html; }
          server { listen 127.0.0.1:%2$d; root %1$s/static; gzip_static always; }
        }
        """
            .formatted(WORK, NGINX_PORT));
    var nginx = new ProcessBuilder("nginx", "-c", config.toString()).inheritIO().start();
    try {
      Thread.sleep(500);
      for (var page : List.of("home", "search", "list", "practice")) {
        for (var clients : List.of(1, 8)) {
          var addresses = List.of('/' + page + ".html");
          Load.run(NGINX_PORT, clients, 2, addresses, List.of());
          var outcome = Load.run(NGINX_PORT, clients, 6, addresses, List.of(nginx.pid()));
          note("nginx, " + page, clients, outcome, List.of("nginx"));
        }
      }
    } finally {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  // The server.

  /**
   * A running copy.
   *
   * @param database the process id of its PostgreSQL
   * @param seconds from the command to the first page
   */
  private record Server(Process process, long database, double seconds) implements AutoCloseable {

    long pid() {
      return process.pid();
    }

    double memory() {
      return Load.kilobytes(pid(), "status", "VmRSS:") / 1e3;
    }

    /** JVM and database together. */
    double resident() {
      return memory() + Load.resident(database) / 1e3;
    }

    @Override
    public void close() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the platform does not stop");
      }
    }
  }

  private interface Work {
    void on(Server server) throws Exception;
  }

  private void whileRunning(Work work) throws Exception {
    try (var server = start(cached())) {
      work.on(server);
    }
  }

  private Server start(String... flags) throws Exception {
    var began = System.nanoTime();
    var builder =
        new ProcessBuilder(command(List.of(flags)))
            .redirectErrorStream(true)
            .redirectOutput(WORK.resolve("server.log").toFile());
    builder.environment().putAll(environment());
    var process = builder.start();
    while (!answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the platform ended with " + process.exitValue());
      }
      Thread.sleep(5);
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    var postmaster = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
    return new Server(process, Long.parseLong(postmaster.strip()), seconds);
  }

  private static boolean answers() {
    try {
      return Load.fetch(PORT, "/fr", "Accept: text/html").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "BARAZA_HOME", home.toString(), "SERVER_PORT", Integer.toString(PORT), "LC_ALL", "C.UTF-8");
  }

  private static List<String> command(List<String> flags, String... arguments) throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var known = Pattern.compile("<jvm.flags>(.*?)</jvm.flags>").matcher(pom);
    if (!known.find()) {
      throw new IllegalStateException("pom.xml does not name jvm.flags");
    }
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(known.group(1).split("\\s+")));
    command.add("-Xmx512m");
    command.addAll(flags);
    command.addAll(List.of("-jar", WORK.resolve("app/baraza.jar").toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static void finish(Process process) throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException("ended with " + process.exitValue());
    }
  }

  // Figures.

  private void note(String measure, String which, double value, String unit) throws IOException {
    var rounded =
        new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    var row = String.join("\t", Integer.toString(size), measure, which, rounded, unit);
    System.out.println(row);
    try (BufferedWriter out =
        Files.newBufferedWriter(figures, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(row + "\n");
    }
  }

  private static double megabytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Bench::size).sum() / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static double loadAverage() throws IOException {
    return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }
}
