package org.baraza;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baraza.language.Lang;

/** The words as they lie beside the rooms, and the sources that say them. */
final class Wording {

  private static final Path ROOMS = Path.of("src/main/java/org/baraza");

  private Wording() {}

  /** The rooms that have words, by their name. */
  static List<String> rooms() {
    return files("/words/words_en.properties").stream()
        .map(file -> file.getParent().getParent().getFileName().toString())
        .sorted()
        .toList();
  }

  /** A room's sentences in one language, by key; none where the file is missing. */
  static Map<String, String> of(String room, Lang lang) {
    var words = new TreeMap<String, String>();
    var file = file(room, lang);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        var properties = new Properties();
        properties.load(reader);
        properties.forEach((key, value) -> words.put((String) key, (String) value));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return words;
  }

  /** Every sentence of the house in one language. */
  static Map<String, String> of(Lang lang) {
    var all = new TreeMap<String, String>();
    rooms().forEach(room -> all.putAll(of(room, lang)));
    return all;
  }

  /** The keys of a room's file as they are written, those written twice too. */
  static List<String> written(String room, Lang lang) {
    return read(file(room, lang))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, Math.max(0, line.indexOf('='))).strip())
        .toList();
  }

  /** What a pattern finds in the rooms' Java and templates: its first group, by where it was. */
  static Map<String, List<String>> said(Pattern pattern) {
    var said = new LinkedHashMap<String, List<String>>();
    for (var file : sources()) {
      pattern
          .matcher(read(file))
          .results()
          .forEach(hit ->
              said.computeIfAbsent(hit.group(1), _ -> new ArrayList<>())
                  .add(ROOMS.relativize(file).toString()));
    }
    return said;
  }

  private static List<Path> sources() {
    var all = new ArrayList<>(files(".java"));
    all.addAll(files(".jte"));
    return all;
  }

  private static Path file(String room, Lang lang) {
    return ROOMS.resolve(room).resolve("words").resolve("words_" + lang.code() + ".properties");
  }

  private static List<Path> files(String ending) {
    try (var all = Files.walk(ROOMS)) {
      return all.filter(file -> file.toString().replace('\\', '/').endsWith(ending)).toList();
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
