package org.baraza.forum;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baraza.language.Lang;

/**
 * Tells in which language a text is written: by its script where one language of the house has it,
 * by its little words among those in Latin letters. Whoever wrote it can say otherwise.
 */
final class Tongue {

  private static final Pattern WORD = Pattern.compile("\\P{L}+");
  private static final Map<UnicodeScript, Lang> SCRIPTS =
      Map.of(
          UnicodeScript.ARABIC, Lang.AR,
          UnicodeScript.CYRILLIC, Lang.RU,
          UnicodeScript.HAN, Lang.ZH);

  private static final Map<Lang, Set<String>> LITTLE =
      Map.of(
          Lang.EN, words("the of and to in is that for it with as on are this be we not by from"),
          Lang.FR,
              words("le la les des et est une un du dans que qui pour nous sur pas avec au ce"),
          Lang.ES, words("el los las y es una un del en que por para con se no al lo su como más"),
          Lang.PT, words("o os as e é uma um do da em que por para com não ao no na se como mais"));

  private Tongue() {}

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }

  /**
   * @param otherwise the language of a text that tells nothing
   */
  static Lang of(String text, Lang otherwise) {
    var letters = new EnumMap<Lang, Integer>(Lang.class);
    var latin = new int[1];
    text.codePoints()
        .filter(Character::isLetter)
        .map(point -> point)
        .forEach(point -> {
          var lang = SCRIPTS.get(UnicodeScript.of(point));
          if (lang == null) {
            latin[0]++;
          } else {
            letters.merge(lang, lang == Lang.ZH ? 4 : 1, Integer::sum);
          }
        });
    return letters.entrySet().stream()
        .filter(one -> one.getValue() > latin[0])
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> latin(text, otherwise));
  }

  private static Lang latin(String text, Lang otherwise) {
    List<String> words = Arrays.asList(WORD.split(text.toLowerCase(otherwise.locale())));
    var best = otherwise;
    var most = count(words, otherwise);
    for (var lang : LITTLE.keySet().stream().sorted().toList()) {
      var count = count(words, lang);
      if (count > most) {
        best = lang;
        most = count;
      }
    }
    return best;
  }

  private static long count(List<String> words, Lang lang) {
    return words.stream().filter(LITTLE.getOrDefault(lang, Set.of())::contains).count();
  }
}
