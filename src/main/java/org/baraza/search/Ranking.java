package org.baraza.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;

/**
 * How well a record answers, as a Lucene query. Each word typed is a slot, filled by the best of
 * the word itself, its rendering in another language, and the concept it names; most slots must be
 * filled. What no record holds is left out before the index is asked.
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
  private static final float TIE = .1f;
  private static final float TALK = .5f;

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
  static Query of(Typed typed, Meaning meaning, Vocabulary vocabulary, boolean strict) {
    return new Ranking(typed, meaning, vocabulary).query(strict);
  }

  private Query query(boolean strict) {
    var whole = new BooleanQuery.Builder();
    whole.add(slots(strict), Occur.MUST);
    typed.phrases().forEach(phrase -> whole.add(phrase(phrase), Occur.FILTER));
    typed.excluded().forEach(word -> whole.add(phrase(word), Occur.MUST_NOT));
    return recordsFirst(whole.build());
  }

  /** What is said of a thing counts for less than the record of it. */
  private Query recordsFirst(Query query) {
    var talk = new Term(Facets.field(Facets.KIND), "topic");
    return vocabulary.holds(talk)
        ? FunctionScoreQuery.boostByQuery(query, new TermQuery(talk), TALK)
        : query;
  }

  private Query slots(boolean strict) {
    var slots = new BooleanQuery.Builder();
    var told = 0;
    for (int place = 0; place < meaning.words().size(); place++) {
      if (meaning.tells(place)) {
        slots.add(slot(place), Occur.SHOULD);
        told++;
      }
    }
    if (told == 0) {
      return new MatchNoDocsQuery();
    }
    slots.setMinimumNumberShouldMatch(strict ? needed(told) : 1);
    return slots.build();
  }

  private static int needed(int slots) {
    return switch (slots) {
      case 1, 2 -> slots;
      case 3 -> 2;
      default -> Math.max(2, slots / 2);
    };
  }

  private Query slot(int place) {
    var ways = new ArrayList<Query>();
    var word = meaning.words().get(place);
    var plain = Tokens.terms(Analyzers.plain(), word);
    if (vocabulary.holds(Fields.PLAIN, plain)) {
      ways.add(new BoostQuery(together(Fields.PLAIN, plain), NAME));
    }
    for (var lang : Lang.ALL) {
      var weight = lang == meaning.lang() ? 1 : FOREIGN;
      written(word, lang, weight, ways);
      corrected(place, lang, weight, ways);
      rendered(place, lang, ways);
    }
    meaning.conceptsAt(place).forEach(concept -> named(concept, ways));
    return ways.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(ways, TIE);
  }

  private void corrected(int place, Lang lang, float weight, List<Query> ways) {
    for (var guess : meaning.corrections().getOrDefault(place, List.of())) {
      written(guess, lang, CORRECTED * weight, ways);
    }
  }

  private void rendered(int place, Lang lang, List<Query> ways) {
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

  private void named(Crossing.Recognised concept, List<Query> ways) {
    var share = 1f / (concept.end() - concept.start());
    coded(concept.concept(), CONCEPT * share, ways);
    concept.narrower().forEach(below -> coded(below, NARROWER * CONCEPT * share, ways));
    concept
        .names()
        .forEach((lang, names) -> names.forEach(name -> written(name, lang, share, ways)));
  }

  private void coded(String concept, float weight, List<Query> ways) {
    var term = new Term(Facets.field(Facets.CONCEPT), concept);
    if (vocabulary.holds(term)) {
      ways.add(new BoostQuery(vocabulary.query(term), weight));
    }
  }

  /** Words of a language where its records may hold them: in the title or in the text. */
  private void written(String words, Lang lang, float weight, List<Query> ways) {
    var terms = Tokens.terms(Analyzers.of(lang), words);
    if (vocabulary.holds(Fields.title(lang), terms)) {
      ways.add(new BoostQuery(together(Fields.title(lang), terms), TITLE * weight));
    }
    if (vocabulary.holds(Fields.text(lang), terms)) {
      ways.add(new BoostQuery(together(Fields.text(lang), terms), weight));
    }
  }

  /** A rendering of several words: the more of them, the better; their order tells little. */
  private void loosely(String words, Lang lang, float weight, List<Query> ways) {
    var terms = new LinkedHashSet<>(Tokens.terms(Analyzers.of(lang), words));
    if (terms.size() < 2) {
      written(words, lang, weight, ways);
      return;
    }
    var bag = new BooleanQuery.Builder();
    var held = 0;
    for (var word : terms) {
      var text = new Term(Fields.text(lang), word);
      if (vocabulary.holds(text)) {
        bag.add(vocabulary.query(text), Occur.SHOULD);
        held++;
      }
    }
    if (held > 0) {
      ways.add(new BoostQuery(bag.build(), (float) (weight / Math.sqrt(terms.size()))));
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
