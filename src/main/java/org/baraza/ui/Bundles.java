package org.baraza.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Gathers the words that lie beside each room. French is written with plain spaces there, and set
 * with those at which no line ends: one before a colon and inside guillemets, a narrow one before
 * other marks.
 */
final class Bundles {

  private static final Pattern COLON = Pattern.compile("(?<=\\S) (?=:(?:[\\s»)}]|$))");
  private static final Pattern MARK = Pattern.compile("(?<=\\S)[ \u00A0](?=[;?!]+(?:[\\s»)}]|$))");
  private static final Pattern GUILLEMET = Pattern.compile("(?<=«) | (?=»)");

  private Bundles() {}

  static Map<Lang, Map<String, String>> ofEveryRoom() {
    var all = new EnumMap<Lang, Map<String, String>>(Lang.class);
    for (var lang : Lang.ALL) {
      all.put(lang, in(lang));
    }
    return all;
  }

  private static Map<String, String> in(Lang lang) {
    var words = new HashMap<String, String>();
    try {
      for (var bundle :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/baraza/*/words/words_" + lang.code() + ".properties")) {
        read(bundle).forEach((key, value) -> words.put((String) key, set(lang, (String) value)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  private static String set(Lang lang, String sentence) {
    if (lang != Lang.FR) {
      return sentence;
    }
    var colons = COLON.matcher(sentence).replaceAll("\u00A0");
    var marks = MARK.matcher(colons).replaceAll("\u202F");
    return GUILLEMET.matcher(marks).replaceAll("\u00A0");
  }

  private static Properties read(Resource bundle) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
