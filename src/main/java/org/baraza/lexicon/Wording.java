package org.baraza.lexicon;

import java.util.List;
import org.baraza.language.Lang;

/** How the search reads words: rooms that compare wordings compare them the same way. */
public final class Wording {

  private Wording() {}

  /** The stems of a text in a language, without the words that say nothing; Chinese in pairs. */
  public static List<String> stems(String text, Lang lang) {
    return Tokens.terms(Analyzers.of(lang), text);
  }

  /** The words of a text as they stand in it; Chinese is taken apart by dictionary. */
  public static List<String> words(String text) {
    return Tokens.of(Analyzers.plain(), text).stream()
        .map(token -> text.substring(token.start(), token.end()))
        .toList();
  }
}
