package org.baraza.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.baraza.language.Lang;

/** The words of a language that say nothing of what a text is about. */
record StopWords(CharArraySet words) {

  static StopWords of(Lang lang) {
    return new StopWords(
        switch (lang) {
          case AR -> normalized(ArabicAnalyzer.getDefaultStopSet());
          case ZH -> CharArraySet.EMPTY_SET;
          case EN -> english();
          case FR -> FrenchAnalyzer.getDefaultStopSet();
          case RU -> RussianAnalyzer.getDefaultStopSet();
          case ES -> SpanishAnalyzer.getDefaultStopSet();
          case PT -> PortugueseAnalyzer.getDefaultStopSet();
        });
  }

  TokenStream filter(TokenStream stream) {
    return words.isEmpty() ? stream : new StopFilter(stream, words);
  }

  /**
   * Text is normalised before its stop words go, so that vowel signs hide none; the list has to
   * follow.
   */
  private static CharArraySet normalized(CharArraySet arabic) {
    List<String> words = new ArrayList<>();
    arabic.forEach(word -> words.add(new String((char[]) word)));
    Analyzer normalizing =
        new AnalysisChain(WhitespaceTokenizer::new, ArabicNormalizationFilter::new);
    return new CharArraySet(Tokens.terms(normalizing, String.join(" ", words)), false);
  }

  /** Snowball's list of 174, as for the other languages; the one of the English analyser has 33. */
  private static CharArraySet english() {
    try (var list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      return WordlistLoader.getSnowballWordSet(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
