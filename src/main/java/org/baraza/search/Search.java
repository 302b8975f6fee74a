package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions over everything the house knows. */
@Component
public class Search {

  private final Index index;
  private final Crossing crossing;
  private final Spelling spelling;
  private final FacetLists facets;
  private final Contexts contexts;
  private final Lexicon lexicon = Lexicon.shipped();

  Search(
      EntityManagerFactory entities,
      Crossing crossing,
      Spelling spelling,
      FacetLists facets,
      Contexts contexts) {
    this.index = new Index(entities);
    this.crossing = crossing;
    this.spelling = spelling;
    this.facets = facets;
    this.contexts = contexts;
  }

  /** The records that answer the question, as far as its reader may see them. */
  public Results find(Question question) {
    var typed = Typed.of(question.text());
    if (typed.isEmpty()) {
      return answer(question, new Snippets(question.lang()), null, List.of());
    }
    var meaning = Meaning.of(typed, question.lang(), crossing, lexicon, spelling);
    var snippets = new Snippets(meaning);
    var corrections = meaning.corrections().values().stream().map(List::getFirst).toList();
    var results = answer(question, snippets, new Asked(meaning, typed, true), corrections);
    return results.total() > 0
        ? results
        : answer(question, snippets, new Asked(meaning, typed, false), corrections);
  }

  /** The contexts a reader can look from: their names by code. */
  public Map<String, String> contexts(Lang lang) {
    return contexts.names(lang);
  }

  /** How many records bear each value of a facet, as far as the question's reader may see them. */
  public Map<String, Long> counts(Question question, String facet) {
    return index.counts(question, null, facet);
  }

  /** A question's words with what they mean, and how strictly they are held to. */
  private record Asked(Meaning meaning, Typed typed, boolean strict) {

    Query query() {
      return Ranking.of(typed, meaning, strict);
    }

    List<Crossing.Recognised> concepts() {
      return meaning.concepts();
    }
  }

  private Results answer(
      Question question, Snippets snippets, @Nullable Asked asked, List<String> corrections) {
    var query = asked == null ? null : asked.query();
    var context = contexts.of(question.context(), question.lang());
    var found = index.find(question, query, context.map(Nearness::of).orElse(null));
    var hits = new ArrayList<Results.Hit>();
    for (var raw : found.hits()) {
      hits.add(
          new Line(raw, question.lang(), snippets, facets)
              .hit(
                  asked == null ? List.of() : reasons(raw.card(), asked, question.lang()),
                  context.map(one -> Nearness.ties(one, raw.card())).orElse(List.of())));
    }
    return new Results(
        found.total(),
        hits,
        facets.of(question, query, found, index),
        asked != null && !asked.strict() && found.total() > 0,
        corrections);
  }

  private static List<Results.Reason> reasons(Card card, Asked asked, Lang lang) {
    var codes = card.codes(Facets.CONCEPT);
    return asked.concepts().stream()
        .filter(concept ->
            codes.contains(concept.concept())
                || codes.stream().anyMatch(concept.narrower()::contains)
                || card.kind().equals("concept") && card.key().equals(concept.concept()))
        .map(concept -> Line.reason(concept, asked.meaning().typed(concept), card, lang))
        .distinct()
        .limit(3)
        .toList();
  }
}
