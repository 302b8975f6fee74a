package org.baraza.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.Term;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;

/** Guesses what a word was meant to be that no record holds and nothing else explains. */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int MOST_CORRECTED = 4;

  private final Vocabulary vocabulary;

  Spelling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * By the place of each unknown word, the known words nearest to it.
   *
   * @param explained whether the word at a place names a concept or stands in a dictionary
   */
  Map<Integer, List<String>> corrections(List<String> words, IntPredicate explained) {
    var corrections = new HashMap<Integer, List<String>>();
    for (int place = 0; place < words.size() && corrections.size() < MOST_CORRECTED; place++) {
      var guesses = explained.test(place) ? List.<String>of() : guesses(words.get(place));
      if (!guesses.isEmpty()) {
        corrections.put(place, guesses);
      }
    }
    return Map.copyOf(corrections);
  }

  private List<String> guesses(String word) {
    var terms = Tokens.terms(Analyzers.plain(), word);
    if (terms.size() != 1 || terms.getFirst().length() < SHORTEST) {
      return List.of();
    }
    var term = new Term(Fields.PLAIN, terms.getFirst());
    return vocabulary.isKnown(term) ? List.of() : vocabulary.near(term);
  }
}
