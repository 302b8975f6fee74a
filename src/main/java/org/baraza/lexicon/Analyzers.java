package org.baraza.lexicon;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.baraza.language.Lang;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How the words of each language become terms. Every chain also folds Latin letters and digits,
 * since texts of all languages quote names, acronyms and numbers.
 */
public final class Analyzers {
  private static final Analyzer PLAIN = new AnalysisChain(ICUTokenizer::new, ICUFoldingFilter::new);
  private static final Map<Lang, Analyzer> BY_LANGUAGE = new EnumMap<>(Lang.class);

  static {
    for (Lang lang : Lang.ALL) {
      BY_LANGUAGE.put(lang, chain(lang));
    }
  }

  private Analyzers() {}

  /** The analyser for full text of a language. */
  public static Analyzer of(Lang lang) {
    return java.util.Objects.requireNonNull(BY_LANGUAGE.get(lang));
  }

  /**
   * The analyser for text of any language: Unicode words, folded; nothing is stemmed or left out.
   */
  public static Analyzer plain() {
    return PLAIN;
  }

  private static Analyzer chain(Lang lang) {
    UnaryOperator<TokenStream> stem = stemmer(lang);
    StopWords stop = StopWords.of(lang);
    return new AnalysisChain(
        StandardTokenizer::new,
        words ->
            new ASCIIFoldingFilter(stem.apply(stop.filter(Letters.lower(prepare(lang, words))))));
  }

  private static TokenStream prepare(Lang lang, TokenStream words) {
    return switch (lang) {
      case EN -> new EnglishPossessiveFilter(words);
      case FR -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
      case AR -> new ArabicNormalizationFilter(words);
      case ZH -> Letters.simplified(words);
      case RU -> Letters.withoutYo(words);
      case ES, PT -> words;
    };
  }

  private static UnaryOperator<TokenStream> stemmer(Lang lang) {
    return switch (lang) {
      case AR -> ArabicStemFilter::new;
      case ZH -> CJKBigramFilter::new;
      case EN -> PorterStemFilter::new;
      case FR -> FrenchLightStemFilter::new;
      case RU -> words -> new SnowballFilter(words, new RussianStemmer());
      case ES -> SpanishLightStemFilter::new;
      case PT -> PortugueseLightStemFilter::new;
    };
  }
}
