package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
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
  private final IndexReader open;
  private final Predicate<Term> seen;
  private final Map<Term, TermStates> known = new HashMap<>();

  /**
   * @param open what everyone may see: guesses are made from its words alone
   * @param seen whether a record that the reader may see holds a term
   */
  Vocabulary(IndexSearcher searcher, IndexReader open, Predicate<Term> seen) {
    this.searcher = searcher;
    this.open = open;
    this.seen = seen;
  }

  /**
   * Whether any record holds the term, even one that the reader may not see: to look for it in vain
   * changes no answer.
   */
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

  /** Whether the reader may know the term: from a record that everyone or the reader may see. */
  boolean isKnown(Term term) {
    return holds(term) && (searcher.getIndexReader() == open || seen.test(term));
  }

  /** The words of open records nearest to one that the reader does not know. */
  List<String> near(Term term) {
    try {
      return Stream.of(
              CHECKER.suggestSimilar(
                  term, MOST_GUESSES, open, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
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
