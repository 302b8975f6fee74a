import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JDK's ahead-of-time cache: what a start and the first pages need, for the next to find. */
record AotCache(Path file) {

  boolean exists() {
    return Files.exists(file);
  }

  /** Flags of a JVM that uses it: none if it does not exist. */
  String[] flags() {
    return exists() ? new String[] {"-XX:AOTCache=" + file} : new String[0];
  }

  /** Makes it anew from a start and some two hundred pages. */
  void train(Platform platform, Cases cases, Figures figures)
      throws IOException, InterruptedException {
    Files.deleteIfExists(file);
    try (var server = platform.start("-XX:AOTCacheOutput=" + file)) {
      for (var address : cases.addresses("home", "search", "list", "practice", "suggestion")) {
        Connection.fetch(server.port(), address, "Accept: text/html", "Accept-Encoding: gzip");
      }
    }
    figures.note("AOT cache", "file", Files.size(file) / 1e6, "MB");
  }
}
