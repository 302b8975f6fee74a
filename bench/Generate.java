import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Grows the shipped practices to any number of made-up ones, in the format of the import command.
 * The same number and seed give the same file.
 *
 * <pre>java bench/Generate.java COUNT FILE [SEED]</pre>
 */
class Generate {

  public static void main(String... args) throws IOException {
    var seed = args.length > 2 ? Long.parseLong(args[2]) : 7;
    var practices = new Practices(Corpus.shipped(), new Chance(seed));
    write(practices, Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private static void write(Practices practices, int count, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("[\n");
      for (int number = 1; number <= count; number++) {
        out.write(Json.text(practices.practice(number)));
        out.write(number < count ? ",\n" : "\n");
      }
      out.write("]\n");
    }
  }
}
