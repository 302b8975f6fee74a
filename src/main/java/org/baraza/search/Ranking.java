package org.baraza.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;
import org.baraza.sieve.Sieve;
import org.baraza.sieve.Slot;
import org.baraza.sieve.Slot.Way;

/**
 * What a record must hold to answer, and how well it then does. Each word typed is a slot, filled
 * by the best of the word itself, its rendering in another language, and the concept it names; most
 * slots must be filled. What no record holds is left out before the index is asked.
 */
final class Ranking {

  private static final float TITLE = 1.5f;
  private static final float NAME = .3f;
  private static final float CONCEPT = 2.5f;
  private static final float NARROWER = .6f;
  private static final float FOREIGN = .97f;
  private static final float RENDERED = .95f;
  private static final float NEXT = .8f;
  private static final float CORRECTED = .5f;

  private final Typed typed;
  private final Meaning meaning;
  private final Vocabulary vocabulary;

  private Ranking(Typed typed, Meaning meaning, Vocabulary vocabulary) {
    this.typed = typed;
    this.meaning = meaning;
    this.vocabulary = vocabulary;
  }

  /**
   * @param strict whether most of the words must be met, or any one will do
   */
  static Sieve of(Typed typed, Meaning meaning, Vocabulary vocabulary, boolean strict) {
    return new Ranking(typed, meaning, vocabulary).sieve(strict);
  }

  private Sieve sieve(boolean strict) {
    var slots =
        IntStream.range(0, meaning.words().size())
            .filter(meaning::tells)
            .mapToObj(this::slot)
            .toList();
    return new Sieve(
        slots,
        strict ? needed(slots.size()) : 1,
        typed.phrases().stream().map(this::phrase).toList(),
        typed.excluded().stream().map(this::phrase).toList());
  }

  private static int needed(int slots) {
    return switch (slots) {
      case 0 -> 1;
      case 1, 2 -> slots;
      case 3 -> 2;
      default -> Math.max(2, slots / 2);
    };
  }

  private Slot slot(int place) {
    var ways = new ArrayList<Way>();
    var word = meaning.words().get(place);
    var plain = Tokens.terms(Analyzers.plain(), word);
    if (vocabulary.holds(Fields.PLAIN, plain)) {
      ways.add(Way.of(together(Fields.PLAIN, plain), NAME));
    }
    for (var lang : Lang.ALL) {
      var weight = lang == meaning.lang() ? 1 : FOREIGN;
      written(word, lang, weight, ways);
      corrected(place, lang, weight, ways);
      rendered(place, lang, ways);
    }
    meaning.conceptsAt(place).forEach(concept -> named(concept, ways));
    return new Slot(ways);
  }

  private void corrected(int place, Lang lang, float weight, List<Way> ways) {
    for (var guess : meaning.corrections().getOrDefault(place, List.of())) {
      written(guess, lang, CORRECTED * weight, ways);
    }
  }

  private void rendered(int place, Lang lang, List<Way> ways) {
    for (var rendering : meaning.renderings().getOrDefault(lang, List.of())) {
      if (rendering.start() <= place && place < rendering.end()) {
        var weight = RENDERED;
        for (var words : rendering.words()) {
          loosely(words, lang, weight, ways);
          weight *= NEXT;
        }
      }
    }
  }

  private void named(Crossing.Recognised concept, List<Way> ways) {
    var share = 1f / (concept.end() - concept.start());
    coded(concept.concept(), CONCEPT * share, ways);
    concept.narrower().forEach(below -> coded(below, NARROWER * CONCEPT * share, ways));
    concept
        .names()
        .forEach((lang, names) -> names.forEach(name -> written(name, lang, share, ways)));
  }

  private void coded(String concept, float weight, List<Way> ways) {
    var term = new Term(Facets.field(Facets.CONCEPT), concept);
    if (vocabulary.holds(term)) {
      ways.add(Way.of(vocabulary.query(term), weight));
    }
  }

  /** Words of a language where its records may hold them: in the title or in the text. */
  private void written(String words, Lang lang, float weight, List<Way> ways) {
    var terms = Tokens.terms(Analyzers.of(lang), words);
    if (vocabulary.holds(Fields.title(lang), terms)) {
      ways.add(Way.of(together(Fields.title(lang), terms), TITLE * weight));
    }
    if (vocabulary.holds(Fields.text(lang), terms)) {
      ways.add(Way.of(together(Fields.text(lang), terms), weight));
    }
  }

  /** A rendering of several words: the more of them, the better; their order tells little. */
  private void loosely(String words, Lang lang, float weight, List<Way> ways) {
    var terms = new LinkedHashSet<>(Tokens.terms(Analyzers.of(lang), words));
    if (terms.size() < 2) {
      written(words, lang, weight, ways);
      return;
    }
    var bag = new ArrayList<Query>();
    for (var word : terms) {
      var text = new Term(Fields.text(lang), word);
      if (vocabulary.holds(text)) {
        bag.add(vocabulary.query(text));
      }
    }
    if (!bag.isEmpty()) {
      ways.add(new Way(bag, (float) (weight / Math.sqrt(terms.size()))));
    }
  }

  private Query together(String field, List<String> terms) {
    return terms.size() == 1
        ? vocabulary.query(new Term(field, terms.getFirst()))
        : new PhraseQuery(2, field, terms.toArray(String[]::new));
  }

  /** The very words in this order, in a name, a title or a text of any language. */
  private Query phrase(String phrase) {
    var ways = new ArrayList<Query>();
    exactly(Fields.PLAIN, Tokens.terms(Analyzers.plain(), phrase), ways);
    for (var lang : Lang.ALL) {
      var terms = Tokens.terms(Analyzers.of(lang), phrase);
      exactly(Fields.title(lang), terms, ways);
      exactly(Fields.text(lang), terms, ways);
    }
    return ways.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(ways, 0);
  }

  private void exactly(String field, List<String> terms, List<Query> ways) {
    if (vocabulary.holds(field, terms)) {
      ways.add(new PhraseQuery(field, terms.toArray(String[]::new)));
    }
  }
}
