package org.baraza.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.baraza.language.Lang;

/**
 * How well a record answers, as a Lucene query. A record is read in one language at a time, and its
 * best language counts. Within a language each word typed is a slot, filled by the best of the word
 * itself, its rendering, and the concept it names; most slots must be filled.
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

  private final Meaning meaning;
  private final Typed typed;
  private final boolean strict;

  private Ranking(Typed typed, Meaning meaning, boolean strict) {
    this.typed = typed;
    this.meaning = meaning;
    this.strict = strict;
  }

  /**
   * @param strict whether most of the words must be met, or any one will do
   */
  static Query of(Typed typed, Meaning meaning, boolean strict) {
    return new Ranking(typed, meaning, strict).query();
  }

  private Query query() {
    var whole = new BooleanQuery.Builder();
    var readings = new ArrayList<Query>();
    for (var lang : Lang.ALL) {
      reading(lang).ifPresent(readings::add);
    }
    whole.add(
        readings.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(readings, .1f),
        Occur.MUST);
    typed.phrases().forEach(phrase -> whole.add(phrase(phrase), Occur.FILTER));
    typed.excluded().forEach(word -> whole.add(anywhere(word), Occur.MUST_NOT));
    return whole.build();
  }

  /** The question as it is put to the records' texts of one language. */
  private Optional<Query> reading(Lang lang) {
    var slots = new ArrayList<Query>();
    for (int place = 0; place < meaning.words().size(); place++) {
      slot(place, lang).ifPresent(slots::add);
    }
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    var reading = new BooleanQuery.Builder();
    slots.forEach(slot -> reading.add(slot, Occur.SHOULD));
    reading.setMinimumNumberShouldMatch(strict ? needed(slots.size()) : 1);
    var built = reading.build();
    return Optional.of(lang == meaning.lang() ? built : new BoostQuery(built, FOREIGN));
  }

  private static int needed(int slots) {
    return switch (slots) {
      case 1, 2 -> slots;
      case 3 -> 2;
      default -> Math.max(2, slots / 2);
    };
  }

  private Optional<Query> slot(int place, Lang lang) {
    if (!meaning.tells(place)) {
      return Optional.empty();
    }
    var ways = new ArrayList<Query>();
    var word = meaning.words().get(place);
    written(word, lang).ifPresent(ways::add);
    term(Fields.PLAIN, plain(word), NAME).ifPresent(ways::add);
    for (var guess : meaning.corrections().getOrDefault(place, List.of())) {
      written(guess, lang).ifPresent(query -> ways.add(new BoostQuery(query, CORRECTED)));
    }
    if (lang != meaning.lang()) {
      rendered(place, lang, ways);
    }
    meaning.conceptsAt(place).forEach(concept -> named(concept, lang, ways));
    return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, TIE));
  }

  private void rendered(int place, Lang lang, List<Query> ways) {
    for (var rendering : meaning.renderings().getOrDefault(lang, List.of())) {
      if (rendering.start() <= place && place < rendering.end()) {
        var weight = RENDERED;
        for (var word : rendering.words()) {
          var boost = weight;
          loosely(word, lang).ifPresent(query -> ways.add(new BoostQuery(query, boost)));
          weight *= NEXT;
        }
      }
    }
  }

  private static void named(Crossing.Recognised concept, Lang lang, List<Query> ways) {
    var length = concept.end() - concept.start();
    ways.add(coded(concept.concept(), CONCEPT / length));
    concept.narrower().forEach(below -> ways.add(coded(below, NARROWER * CONCEPT / length)));
    concept
        .names()
        .getOrDefault(lang, List.of())
        .forEach(name ->
            written(name, lang).ifPresent(query -> ways.add(new BoostQuery(query, 1f / length))));
  }

  private static Query coded(String concept, float boost) {
    var field = Fields.facet(Facets.CONCEPT);
    return new BoostQuery(new TermQuery(new Term(field, concept)), boost);
  }

  /** Words of a language where its records may hold them: in the title or in the text. */
  private static Optional<Query> written(String words, Lang lang) {
    var terms = Tokens.terms(Analyzers.of(lang), words);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DisjunctionMaxQuery(
            List.of(
                new BoostQuery(together(Fields.title(lang), terms), TITLE),
                together(Fields.text(lang), terms)),
            TIE));
  }

  /** A rendering of several words: the more of them, the better; their order tells little. */
  private static Optional<Query> loosely(String words, Lang lang) {
    var terms = Tokens.terms(Analyzers.of(lang), words);
    if (terms.size() < 2) {
      return written(words, lang);
    }
    var bag = new BooleanQuery.Builder();
    var share = (float) (1 / Math.sqrt(terms.size()));
    for (var term : terms) {
      bag.add(
          new DisjunctionMaxQuery(
              List.of(
                  new BoostQuery(new TermQuery(new Term(Fields.title(lang), term)), TITLE),
                  new TermQuery(new Term(Fields.text(lang), term))),
              TIE),
          Occur.SHOULD);
    }
    return Optional.of(new BoostQuery(bag.build(), share));
  }

  private static Query together(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    return new PhraseQuery(2, field, terms.toArray(String[]::new));
  }

  private static List<String> plain(String word) {
    return Tokens.terms(Analyzers.plain(), word);
  }

  private static Optional<Query> term(String field, List<String> terms, float boost) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new BoostQuery(together(field, terms), boost));
  }

  private static Query phrase(String phrase) {
    var ways = new ArrayList<Query>();
    term(Fields.PLAIN, plain(phrase), 1).ifPresent(ways::add);
    for (var lang : Lang.ALL) {
      var terms = Tokens.terms(Analyzers.of(lang), phrase);
      if (!terms.isEmpty()) {
        var exact = terms.toArray(String[]::new);
        ways.add(new PhraseQuery(Fields.title(lang), exact));
        ways.add(new PhraseQuery(Fields.text(lang), exact));
      }
    }
    return ways.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(ways, 0);
  }

  private static Query anywhere(String word) {
    return phrase(word);
  }
}
