import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The platform under measure: the jar taken apart, and a data folder for a corpus of one size. */
class Platform {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  private final Path work;
  private final Path jar;
  private final Path app;
  private final Path home;
  private final int port;

  Platform(Settings settings, int size) {
    this.work = settings.work();
    this.jar = settings.jar();
    this.app = work.resolve("app");
    this.home = work.resolve("home-" + size);
    this.port = settings.port();
  }

  /** The data folder. */
  Path home() {
    return home;
  }

  /** The jar taken apart. */
  Path folder() {
    return app;
  }

  /** What the running copy has said so far. */
  String said() throws IOException {
    return Files.readString(work.resolve("server.log"));
  }

  boolean hasData() {
    return Files.exists(home.resolve("index-edition"));
  }

  /** Takes the jar apart, which starts faster. */
  void unpack() throws IOException, InterruptedException {
    if (!Files.exists(app.resolve("baraza.jar"))) {
      Files.createDirectories(work);
      var unpacking =
          new ProcessBuilder(
                  JAVA,
                  "-Djarmode=tools",
                  "-jar",
                  jar.toString(),
                  "extract",
                  "--destination",
                  app.toString())
              .start();
      if (unpacking.waitFor() != 0) {
        throw new IllegalStateException("ended with " + unpacking.exitValue());
      }
    }
  }

  /**
   * Starts it and waits for the first page.
   *
   * @param flags of the JVM, besides those it always has
   */
  Server start(String... flags) throws IOException, InterruptedException {
    var began = System.nanoTime();
    var process =
        prepared(List.of(flags)).redirectOutput(work.resolve("server.log").toFile()).start();
    while (!answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the platform ended with " + process.exitValue());
      }
      Thread.sleep(5);
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    var postmaster = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
    return new Server(process, Long.parseLong(postmaster.strip()), port, seconds);
  }

  private boolean answers() {
    try {
      return Connection.fetch(port, "/fr", "Accept: text/html").status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Begins one of its commands; what it says can be read from the process. */
  Process command(String... arguments) throws IOException {
    return prepared(List.of(), arguments).start();
  }

  private ProcessBuilder prepared(List<String> flags, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(flagsOfThePom());
    command.add("-Xmx512m");
    command.addAll(flags);
    command.addAll(List.of("-jar", app.resolve("baraza.jar").toString()));
    command.addAll(List.of(arguments));
    var prepared = new ProcessBuilder(command).redirectErrorStream(true);
    prepared
        .environment()
        .putAll(
            Map.of(
                "BARAZA_HOME", home.toString(),
                "SERVER_PORT", Integer.toString(port),
                "LC_ALL", "C.UTF-8"));
    return prepared;
  }

  private static List<String> flagsOfThePom() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var known = Pattern.compile("<jvm.flags>(.*?)</jvm.flags>").matcher(pom);
    if (!known.find()) {
      throw new IllegalStateException("pom.xml does not name jvm.flags");
    }
    return List.of(known.group(1).split("\\s+"));
  }
}
