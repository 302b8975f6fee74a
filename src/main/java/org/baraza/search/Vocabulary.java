package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/**
 * The words that the records a reader may see hold, for the time of one question. A question asks
 * in seven languages; most of the words it tries are in no record, and need not be looked for.
 */
final class Vocabulary {

  private static final int MOST_GUESSES = 2;
  private static final DirectSpellChecker CHECKER = new DirectSpellChecker();

  static {
    CHECKER.setMinPrefix(1);
    CHECKER.setAccuracy(.7f);
  }

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new HashMap<>();

  Vocabulary(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Whether any record holds the term. */
  boolean holds(Term term) {
    return states(term).docFreq() > 0;
  }

  /** The query for a term, which need not be looked up again. */
  TermQuery query(Term term) {
    return new TermQuery(term, states(term));
  }

  boolean holds(String field, List<String> terms) {
    return !terms.isEmpty() && terms.stream().allMatch(term -> holds(new Term(field, term)));
  }

  /** The held words nearest to one that no record holds. */
  List<String> near(Term term) {
    try {
      return Stream.of(
              CHECKER.suggestSimilar(
                  term,
                  MOST_GUESSES,
                  searcher.getIndexReader(),
                  SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
          .map(guess -> guess.string)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TermStates states(Term term) {
    return known.computeIfAbsent(
        term,
        sought -> {
          try {
            return TermStates.build(searcher, sought, true);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
