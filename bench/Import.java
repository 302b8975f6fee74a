import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How fast a file of practices gets into the platform, and how much room it takes there. */
class Import {

  /** What the command says at each thousand. */
  private static final Pattern PROGRESS = Pattern.compile("^\\D{0,3}([\\d,]+) records read");

  private final Platform platform;
  private final Figures figures;

  Import(Platform platform, Figures figures) {
    this.platform = platform;
    this.figures = figures;
  }

  /**
   * @param size how many practices the file has
   */
  void measure(Path file, int size) throws IOException, InterruptedException {
    var began = System.nanoTime();
    var thousands = thousands(platform.command("import", "practices", file.toString()), began);
    var whole = secondsSince(began);
    var first = thousands.getFirst();
    var last = thousands.getLast();
    var between = (thousands.size() - 1) * 1000L;
    figures.note("import", "into the database", between / (last - first), "records/s");
    figures.note("import", "commit and index", size / (whole - last), "records/s");
    figures.note("import", "whole command", whole, "s");
    figures.note("size on disk", "database", megabytes(platform.home().resolve("postgres")), "MB");
    figures.note("size on disk", "index", megabytes(platform.home().resolve("index")), "MB");
  }

  /** After how many seconds each thousand had been read. */
  private static List<Double> thousands(Process process, long began)
      throws IOException, InterruptedException {
    var thousands = new ArrayList<Double>();
    try (var said = process.inputReader()) {
      for (var row = said.readLine(); row != null; row = said.readLine()) {
        System.out.println(row);
        if (PROGRESS.matcher(row).find()) {
          thousands.add(secondsSince(began));
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the import ended with " + process.exitValue());
    }
    return thousands;
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  static double megabytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Import::bytes).sum() / 1e6;
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
