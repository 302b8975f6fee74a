package org.baraza.forum.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baraza.language.Lang;

/**
 * Tells in which language a text is written: by its script where one language of the house has it,
 * by its little words among those in Latin letters. Whoever wrote it can say otherwise.
 */
public final class Tongue {

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
  public static Lang of(String text, Lang otherwise) {
    var scripts =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(
                Collectors.groupingBy(script -> script, Collectors.summingInt(Tongue::weight)));
    var latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    return SCRIPTS.entrySet().stream()
        .filter(one -> scripts.getOrDefault(one.getKey(), 0) > latin)
        .max(Comparator.comparing(one -> scripts.getOrDefault(one.getKey(), 0)))
        .map(Map.Entry::getValue)
        .orElseGet(() -> latin(text, otherwise));
  }

  /** A sign of Chinese says as much as some letters. */
  private static int weight(UnicodeScript script) {
    return script == UnicodeScript.HAN ? 4 : 1;
  }

  private static Lang latin(String text, Lang otherwise) {
    var words = Arrays.asList(WORD.split(text.toLowerCase(otherwise.locale())));
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
