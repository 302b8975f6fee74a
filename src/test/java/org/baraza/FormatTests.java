package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources look; one formatter decides, so that nobody else has to. */
class FormatTests {

  private static final String MEND = "mvn -q test -Dtest=FormatTests -Dbaraza.format=true";

  private final Formatter formatter = new Formatter();

  @Test
  void everySourceIsFormatted() {
    var unformatted = sources().stream().filter(file -> !formatted(file).equals(read(file)));
    if (Boolean.getBoolean("baraza.format")) {
      unformatted.forEach(this::format);
    } else {
      assertThat(unformatted).as("not formatted; this mends it: " + MEND).isEmpty();
    }
  }

  @Test
  void noSourceIsLong() {
    assertThat(sources())
        .filteredOn(file -> read(file).lines().count() > 400)
        .as("files of more than 400 lines: split by a smaller noun")
        .isEmpty();
  }

  private void format(Path file) {
    try {
      Files.writeString(file, formatted(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String formatted(Path file) {
    try {
      return formatter.formatSourceAndFixImports(read(file));
    } catch (FormatterException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> sources() {
    try (var shipped = Files.walk(Path.of("src"));
        var bench = Files.walk(Path.of("bench"))) {
      return Stream.concat(shipped, bench)
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
