package org.baraza.lexicon;

import org.baraza.language.Lang;

/** The form under which a dictionary holds what was written. */
final class Terms {

  private Terms() {}

  /**
   * The form under which a dictionary holds a word or phrase: its terms, so that an inflected word
   * meets its headword; nothing for a stop word. Chinese has no inflection to lose.
   */
  static String form(String phrase, Lang lang) {
    return lang == Lang.ZH
        ? Letters.simplified(phrase)
        : String.join(" ", Tokens.terms(Analyzers.of(lang), phrase));
  }
}
