package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.lexicon.Lexicon;
import org.baraza.sieve.Sieve;
import org.baraza.ui.Vantage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers questions over everything the house knows. */
@Component
public class Search {

  private static final Instant BEGINNING = Instant.EPOCH.minusSeconds(1);
  private static final Instant END = Instant.ofEpochMilli(Long.MAX_VALUE);

  private final Index index;
  private final Crossing crossing;
  private final FacetLists facets;
  private final Contexts contexts;
  private final Lexicon lexicon = Lexicon.shipped();

  Search(EntityManagerFactory entities, Crossing crossing, FacetLists facets, Contexts contexts) {
    this.index = new Index(entities);
    this.crossing = crossing;
    this.facets = facets;
    this.contexts = contexts;
  }

  /** Opens the dictionaries once the house stands, so that no reader has to wait for them. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    Thread.ofVirtual().start(lexicon::open);
  }

  /** The records that answer the question, as far as its reader may see them. */
  public Results find(Question question) {
    var typed = Typed.of(question.text());
    try (var view = index.open(question)) {
      if (typed.isEmpty()) {
        return answer(question, new Snippets(question.lang()), null, view, null);
      }
      var vocabulary = view.vocabulary();
      var meaning = Meaning.of(typed, question.lang(), crossing, lexicon, new Spelling(vocabulary));
      var snippets = new Snippets(meaning);
      var strict = Ranking.of(typed, meaning, vocabulary, true);
      var results = answer(question, snippets, meaning, view, strict);
      return results.total() > 0
          ? results
          : answer(question, snippets, meaning, view, Ranking.of(typed, meaning, vocabulary, false))
              .loosely();
    }
  }

  /**
   * The records that answer the question and were entered or changed after one moment and not after
   * the other, the latest first, as far as the question's reader may see them. What merely holds
   * one of its words is no news.
   */
  public List<Latest> latest(Question question, Instant since, Instant until, int most) {
    var typed = Typed.of(question.text());
    try (var view = index.open(question)) {
      return view
          .latest(typed.isEmpty() ? null : strict(typed, question, view), since, until, most)
          .stream()
          .map(Search::latest)
          .toList();
    }
  }

  /** A record by its kind and key, as far as the reader may see it. */
  public Optional<Latest> record(String kind, String key, Reader reader) {
    var question = Question.all(kind, Lang.EN, reader);
    var itself = Sieve.of(new TermQuery(new Term(Fields.KEY, kind + '/' + key)));
    try (var view = index.open(question)) {
      return view.latest(itself, BEGINNING, END, 1).stream().findFirst().map(Search::latest);
    }
  }

  private Sieve strict(Typed typed, Question question, View view) {
    var vocabulary = view.vocabulary();
    var meaning = Meaning.of(typed, question.lang(), crossing, lexicon, new Spelling(vocabulary));
    return Ranking.of(typed, meaning, vocabulary, true);
  }

  private static Latest latest(Card card) {
    return new Latest(
        card.kind(), card.key(), card.path(), card.titles(), card.source(), card.filing());
  }

  /** The contexts to offer a reader who looks from one of them already, or from nowhere. */
  public Contexts.Choices contexts(Vantage vantage, Lang lang) {
    return contexts.choices(vantage, lang);
  }

  /** How many records bear each value of a facet, as far as the question's reader may see them. */
  public Map<String, Long> counts(Question question, String facet) {
    try (var view = index.open(question)) {
      return view.find(null, null).counts().getOrDefault(facet, Map.of());
    }
  }

  private Results answer(
      Question question,
      Snippets snippets,
      @Nullable Meaning meaning,
      View view,
      @Nullable Sieve asked) {
    var context = contexts.of(question.vantage(), question.lang());
    var found = view.find(asked, context.map(Nearness::new).orElse(null));
    var hits = new ArrayList<Results.Hit>();
    for (var raw : found.hits()) {
      hits.add(
          new Line(raw, question.lang(), snippets, facets)
              .hit(
                  meaning == null ? List.of() : reasons(raw.card(), meaning),
                  context.map(one -> new Nearness(one).reasons(raw.card())).orElse(List.of())));
    }
    return new Results(
        found.total(),
        hits,
        facets.of(question, found),
        false,
        meaning == null ? List.of() : meaning.firstCorrections(),
        context);
  }

  private static List<Results.Reason> reasons(Card card, Meaning meaning) {
    var codes = card.codes(Facets.CONCEPT);
    return meaning.concepts().stream()
        .filter(concept ->
            codes.contains(concept.concept())
                || codes.stream().anyMatch(concept.narrower()::contains)
                || card.kind().equals("concept") && card.key().equals(concept.concept()))
        .map(concept -> Line.reason(concept, meaning.typed(concept), card, meaning.lang()))
        .distinct()
        .limit(3)
        .toList();
  }
}
