package org.baraza.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.baraza.language.Lang;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Gathers the words that lie beside each room. */
final class Bundles {

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
        read(bundle).forEach((key, value) -> words.put((String) key, (String) value));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  private static Properties read(Resource bundle) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
