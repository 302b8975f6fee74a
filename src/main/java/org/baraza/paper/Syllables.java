package org.baraza.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.springframework.util.function.SingletonSupplier;

/**
 * Where words of a language may be parted at the end of a line, by Liang’s method and the patterns
 * that TeX is shipped with.
 */
final class Syllables {

  static final char SOFT_HYPHEN = '\u00AD';

  /** As much stays on a line, and as much goes to the next. */
  private static final int LEAST = 3;

  private static final Map<Lang, SingletonSupplier<Syllables>> KNOWN =
      Map.of(
          Lang.EN, shipped("hyph-en-gb", "own-en-gb"),
          Lang.FR, shipped("hyph-fr"),
          Lang.ES, shipped("hyph-es"),
          Lang.PT, shipped("hyph-pt"),
          Lang.RU, shipped("hyph-ru"));

  private static final Pattern COMMENT = Pattern.compile("%.*");
  private static final Pattern GROUP =
      Pattern.compile("\\\\(patterns|hyphenation)\\s*\\{([^}]*)\\}");

  private final Map<String, byte[]> weights = new HashMap<>();

  /** What would leave fewer letters than {@link #LEAST} at an end. */
  private static final Pattern TOO_SHORT = Pattern.compile("^.{1,2}-|-.{1,2}$");

  private final Map<String, String> exceptions = new HashMap<>();
  private int longest;

  private Syllables(String tex) {
    GROUP
        .matcher(COMMENT.matcher(tex).replaceAll(""))
        .results()
        .forEach(group -> {
          var isPatterns = group.group(1).equals("patterns");
          Arrays.stream(group.group(2).strip().split("\\s+"))
              .forEach(isPatterns ? this::learn : this::except);
        });
  }

  private static SingletonSupplier<Syllables> shipped(String... names) {
    return SingletonSupplier.of(() -> {
      var tex = new StringBuilder();
      for (var name : names) {
        tex.append(new String(Shipped.bytes("hyphens/" + name + ".tex"), StandardCharsets.UTF_8));
      }
      return new Syllables(tex.toString());
    });
  }

  /** Those of a language, where its words are parted at all. */
  static Optional<Syllables> of(Lang lang) {
    return Optional.ofNullable(KNOWN.get(lang)).map(SingletonSupplier::obtain);
  }

  /** A pattern is letters with a weight between some of them. */
  private void learn(String pattern) {
    var letters = pattern.replaceAll("\\d", "");
    var between = new byte[letters.length() + 1];
    var place = 0;
    for (var sign : pattern.toCharArray()) {
      if (Character.isDigit(sign)) {
        between[place] = (byte) (sign - '0');
      } else {
        place++;
      }
    }
    weights.put(letters, between);
    longest = Math.max(longest, letters.length());
  }

  private void except(String word) {
    var marked = TOO_SHORT.matcher(word).replaceAll(part -> part.group().replace("-", ""));
    exceptions.put(word.replace("-", ""), marked.replace('-', SOFT_HYPHEN));
  }

  /**
   * The word with a soft hyphen wherever it may be parted.
   *
   * @param word in small letters
   */
  String marked(String word) {
    var known = exceptions.get(word);
    if (known != null) {
      return known;
    }
    var between = between('.' + word + '.');
    var marked = new StringBuilder(word.length() + LEAST);
    for (int at = 0; at < word.length(); at++) {
      var isInside = at >= LEAST && word.length() - at >= LEAST;
      if (isInside && between[at + 1] % 2 == 1) {
        marked.append(SOFT_HYPHEN);
      }
      marked.append(word.charAt(at));
    }
    return marked.toString();
  }

  /** The heaviest weight before each letter: an odd one parts, an even one forbids it. */
  private byte[] between(String word) {
    var heaviest = new byte[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      var limit = Math.min(word.length(), from + longest);
      for (int to = from + 1; to <= limit; to++) {
        var found = weights.get(word.substring(from, to));
        for (int at = 0; found != null && at < found.length; at++) {
          heaviest[from + at] = (byte) Math.max(heaviest[from + at], found[at]);
        }
      }
    }
    return heaviest;
  }
}
