package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Guesses what a word was meant to be that no public record holds. */
@Component
class Spelling {

  private static final int SHORTEST = 4;
  private static final int MOST_GUESSES = 2;
  private static final int MOST_CORRECTED = 4;

  private final EntityManagerFactory entities;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(EntityManagerFactory entities) {
    this.entities = entities;
    checker.setMinPrefix(1);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(.7f);
  }

  /** By the place of each unknown word, the known words nearest to it. */
  Map<Integer, List<String>> corrections(List<String> words) {
    try (var reader = open()) {
      var corrections = new HashMap<Integer, List<String>>();
      for (int place = 0; place < words.size() && corrections.size() < MOST_CORRECTED; place++) {
        var guesses = guesses(reader, words.get(place));
        if (!guesses.isEmpty()) {
          corrections.put(place, guesses);
        }
      }
      return Map.copyOf(corrections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> guesses(IndexReader reader, String word) throws IOException {
    var terms = Tokens.terms(Analyzers.plain(), word);
    if (terms.size() != 1 || terms.getFirst().length() < SHORTEST) {
      return List.of();
    }
    var term = new Term(Fields.PLAIN, terms.getFirst());
    if (reader.docFreq(term) > 0) {
      return List.of();
    }
    var near =
        checker.suggestSimilar(term, MOST_GUESSES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return Arrays.stream(near).map((SuggestWord guess) -> guess.string).toList();
  }

  private IndexReader open() {
    return Search.mapping(entities)
        .scope(Findable.class)
        .extension(LuceneExtension.get())
        .openIndexReader(Set.of(AudienceRouting.PUBLIC));
  }
}
