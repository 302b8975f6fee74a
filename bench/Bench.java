import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the platform with a corpus of a given size. Each step adds its rows to the table of
 * figures: size, measure, case, value, unit.
 *
 * <pre>java bench/Bench.java SIZE STEP...</pre>
 *
 * The steps are prepare, import, multiply, cache, start, weigh, load, talk and nginx. A SIZE of 0
 * is the shipped corpus alone. Everything is kept in the folder BENCH_WORK, else in target/bench.
 */
class Bench {

  private final int size;
  private final Settings settings;
  private final Platform platform;
  private final AotCache cache;
  private final Cases cases;
  private final Figures figures;

  private Bench(Settings settings, int size) {
    this.size = size;
    this.settings = settings;
    this.platform = new Platform(settings, size);
    this.cache = new AotCache(settings.work().resolve("baraza.aot"));
    this.cases = new Cases(settings.port());
    this.figures = new Figures(settings.work().resolve("figures.tsv"), size);
  }

  public static void main(String... args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    var bench = new Bench(Settings.of(System.getenv()), Integer.parseInt(args[0]));
    for (var step : Arrays.asList(args).subList(1, args.length)) {
      System.out.println("# " + step + ", load average " + Figures.loadAverage());
      bench.take(step);
    }
  }

  private void take(String step) throws Exception {
    switch (step) {
      case "prepare" -> prepare();
      case "import" -> bringIn();
      case "cache" -> cache.train(platform, cases, figures);
      case "start" -> start();
      case "weigh" -> weigh();
      case "load" -> load();
      case "multiply" -> multiply();
      case "talk" -> talk();
      case "nginx" -> new Nginx(settings.work(), settings.port() + 1).measure(figures);
      default -> throw new IllegalArgumentException("no step " + step);
    }
  }

  private void prepare() throws Exception {
    platform.unpack();
    if (!platform.hasData()) {
      Files.createDirectories(platform.home());
      try (var server = platform.start()) {
        figures.note("first start of all", "an empty folder", server.seconds(), "s");
      }
    }
  }

  private void bringIn() throws Exception {
    var file = settings.work().resolve(size + ".json");
    if (size > 0 && !Files.exists(file)) {
      Generate.main(Integer.toString(size), file.toString());
    }
    new Import(platform, figures).measure(file, size);
  }

  private void start() throws Exception {
    var starts = new Starts(platform, figures);
    starts.measure("without AOT cache");
    if (cache.exists()) {
      starts.measure("with AOT cache", cache.flags());
    }
  }

  private void weigh() throws Exception {
    try (var server = platform.start(cache.flags())) {
      var weights = new Weights(server.port(), cases);
      weights.measure(figures);
      weights.save(settings.work().resolve("static"));
    }
  }

  private void multiply() throws Exception {
    platform.unpack();
    var multiply = new Multiply(platform, figures, size);
    multiply.grow(new Platform(settings, settings.base()));
    multiply.index(cache.flags());
  }

  private void talk() throws Exception {
    var talk = new Talk(platform, figures, settings.posts());
    talk.grow();
    talk.load(cases, settings.seconds(), cache.flags());
  }

  private void load() throws Exception {
    try (var server = platform.start(cache.flags())) {
      new Rounds(server, cases, settings.seconds()).measure(settings.cases(), figures);
    }
  }
}
