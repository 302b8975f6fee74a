package org.baraza.lexicon;

import org.apache.lucene.analysis.icu.ICUFoldingFilterFactory;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerFactory;
import org.apache.lucene.analysis.ngram.EdgeNGramFilterFactory;
import org.baraza.language.Lang;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Tells Hibernate Search the analysers, by name. */
public class Analysis implements LuceneAnalysisConfigurer {

  /** The analyser for words of no one language. */
  public static final String PLAIN = "plain";

  /** The analyser for all that a word of no one language begins with. */
  public static final String BEGINS = "begins";

  /** Changes whenever an analyser or a field does: an index of another edition is made anew. */
  public static final String EDITION = "11";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    for (var lang : Lang.ALL) {
      context.analyzer(text(lang)).instance(Analyzers.of(lang));
    }
    context.analyzer(PLAIN).instance(Analyzers.plain());
    context
        .analyzer(BEGINS)
        .custom()
        .tokenizer(ICUTokenizerFactory.class)
        .tokenFilter(ICUFoldingFilterFactory.class)
        .tokenFilter(EdgeNGramFilterFactory.class)
        .param("minGramSize", "1")
        .param("maxGramSize", "14")
        .param("preserveOriginal", "true");
  }

  /** The name of the analyser for full text of a language. */
  public static String text(Lang lang) {
    return "text_" + lang.code();
  }
}
