package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/**
 * The words that the records a reader may see hold, for the time of one question. A question asks
 * in seven languages; most of the words it tries are in no record, and need not be looked for.
 */
final class Vocabulary implements AutoCloseable {

  private static final int MOST_GUESSES = 2;
  private static final DirectSpellChecker CHECKER = new DirectSpellChecker();

  static {
    CHECKER.setMinPrefix(1);
    CHECKER.setAccuracy(.7f);
  }

  private final IndexReader reader;
  private final Map<Term, Boolean> known = new HashMap<>();

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether any record holds the term. */
  boolean holds(Term term) {
    return known.computeIfAbsent(term, this::isHeld);
  }

  boolean holds(String field, List<String> terms) {
    return !terms.isEmpty() && terms.stream().allMatch(term -> holds(new Term(field, term)));
  }

  /** The held words nearest to one that no record holds. */
  List<String> near(Term term) {
    try {
      return Stream.of(
              CHECKER.suggestSimilar(
                  term, MOST_GUESSES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX))
          .map(guess -> guess.string)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state of the index: another whenever a record was added, changed or taken away. */
  Set<Object> state() {
    return reader.leaves().stream()
        .map(leaf -> (Object) leaf.reader().getReaderCacheHelper().getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isHeld(Term term) {
    try {
      return reader.docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
