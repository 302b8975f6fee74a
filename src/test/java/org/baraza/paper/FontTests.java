package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts hold what there is to print. */
class FontTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/org/baraza",
        "src/main/resources/org/baraza/practice",
        "src/main/resources/org/baraza/centre",
        "src/main/resources/org/baraza/strategy",
        "src/main/resources/org/baraza/thesaurus"
      })
  void everyCharacterOfTheWordsAndTheShippedDataHasAGlyph(String folder) throws IOException {
    var shown = new Typefaces().characters();
    var missing = new TreeSet<String>();
    for (var file : texts(Path.of(folder))) {
      Files.readString(file)
          .codePoints()
          .filter(character -> !shown.get(character) && !Character.isISOControl(character))
          .filter(character -> Character.getType(character) != Character.FORMAT)
          .forEach(character -> missing.add(Character.toString(character)));
    }

    assertThat(missing).as("make the fonts anew: tools/fonts/README.md").isEmpty();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(properties|json)")).toList();
    }
  }
}
