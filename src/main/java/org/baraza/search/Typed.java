package org.baraza.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baraza.lexicon.Wording;

/**
 * What a reader typed, taken apart: words, phrases in quotes, and words to leave out after a minus.
 * Nothing else is an operator.
 */
record Typed(List<String> words, List<String> phrases, List<String> excluded) {

  /** Longer questions are cut: no one reads an answer to more. */
  static final int MOST_CHARACTERS = 300;

  private static final int MOST_WORDS = 24;
  private static final Pattern QUOTED = Pattern.compile("[\"“”«»„]([^\"“”«»„]{1,200})[\"“”«»„]");
  private static final Pattern EXCLUDED = Pattern.compile("(?<=^|\\s)[-−–](?=\\p{L})(\\S+)");

  static Typed of(String text) {
    var rest = cut(text);
    var phrases = new ArrayList<String>();
    rest = take(QUOTED, rest, phrases);
    var excluded = new ArrayList<String>();
    rest = take(EXCLUDED, rest, excluded);
    var words = new ArrayList<>(Wording.words(rest));
    phrases.forEach(phrase -> words.addAll(Wording.words(phrase)));
    return new Typed(limited(words), limited(phrases), limited(excluded));
  }

  boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  private static String cut(String text) {
    var stripped = text.strip();
    return stripped.length() <= MOST_CHARACTERS ? stripped : stripped.substring(0, MOST_CHARACTERS);
  }

  private static String take(Pattern pattern, String text, List<String> into) {
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
    return matcher.replaceAll(" ");
  }

  private static List<String> limited(List<String> all) {
    return List.copyOf(all.subList(0, Math.min(MOST_WORDS, all.size())));
  }
}
