package org.baraza.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.baraza.language.Lang;

/** The terms an analyser makes of a text, in order. */
final class Terms {
  private Terms() {}

  static List<String> of(String text, Analyzer analyzer) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /**
   * The form under which a dictionary holds a word or phrase: its terms, so that an inflected word
   * meets its headword; nothing for a stop word. Chinese has no inflection to lose.
   */
  static String form(String phrase, Lang lang) {
    return lang == Lang.ZH
        ? Letters.simplified(phrase)
        : String.join(" ", of(phrase, Analyzers.of(lang)));
  }
}
