package org.baraza.lexicon;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** An analyser said as one tokenizer and what is done to its words. */
final class AnalysisChain extends Analyzer {
  private final Supplier<Tokenizer> tokenizer;
  private final UnaryOperator<TokenStream> filters;

  AnalysisChain(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
    this.tokenizer = tokenizer;
    this.filters = filters;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = tokenizer.get();
    return new TokenStreamComponents(words, filters.apply(words));
  }
}
