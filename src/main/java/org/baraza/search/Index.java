package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Asks the indexes, always through the reader of the question. */
final class Index {

  /** A record as the index holds it. */
  record Raw(Card card, double score) {}

  /**
   * @param counts by facet, how many records bear each value
   */
  record Found(long total, List<Raw> hits, Map<String, Map<String, Long>> counts) {}

  private static final int MOST_VALUES = 1_000;

  /** Hits need no exact total: the counts bring it. */
  private static final long COUNTED_WITH_HITS = 100;

  private final Counts counts = new Counts();
  private final EntityManagerFactory entities;

  Index(EntityManagerFactory entities) {
    this.entities = entities;
  }

  /**
   * @param query what the records must answer, or null for all
   * @param nearness what brings a record forward without being asked of it, or null
   */
  Found find(Question question, @Nullable Query query, @Nullable Query nearness) {
    var count = count(question, query);
    return new Found(count.total(), hits(question, query, nearness), count.byFacet());
  }

  /**
   * The counts of one facet, as if nothing of it were chosen: what choosing one more would give.
   */
  Map<String, Long> counts(Question question, @Nullable Query query, String facet) {
    return count(question.without(facet), query).byFacet().getOrDefault(facet, Map.of());
  }

  private List<Raw> hits(Question question, @Nullable Query query, @Nullable Query nearness) {
    return inSession(session ->
        session
            .search(Findable.class)
            .extension(LuceneExtension.get())
            .select(f ->
                f.composite()
                    .from(f.field(Fields.CARD, String.class), f.score())
                    .as((card, score) -> new Raw(Card.read(card), score)))
            .where(f -> f.fromLuceneQuery(brought(filtered(question, query), nearness)))
            .sort(f -> order(question, query != null || nearness != null, f))
            .routing(routes(question))
            .totalHitCountThreshold(COUNTED_WITH_HITS)
            .fetchHits((question.page() - 1) * Question.PAGE_SIZE, Question.PAGE_SIZE));
  }

  private Counts.Count count(Question question, @Nullable Query query) {
    if (query != null) {
      return counted(question, query);
    }
    try (var vocabulary = vocabulary(question)) {
      return counts.of(question, vocabulary.state(), () -> counted(question, null));
    }
  }

  private Counts.Count counted(Question question, @Nullable Query query) {
    return inSession(session -> {
      var search =
          session
              .search(Findable.class)
              .extension(LuceneExtension.get())
              .where(f -> f.fromLuceneQuery(filtered(question, query)))
              .routing(routes(question));
      var keys = new LinkedHashMap<String, AggregationKey<Map<String, Long>>>();
      for (var facet : Facets.ALL) {
        var key = AggregationKey.<Map<String, Long>>of(facet);
        keys.put(facet, key);
        search =
            search.aggregation(
                key,
                f -> f.terms().field(Fields.facet(facet), String.class).maxTermCount(MOST_VALUES));
      }
      var result = search.fetch(0);
      var byFacet = new LinkedHashMap<String, Map<String, Long>>();
      keys.forEach((facet, key) -> byFacet.put(facet, result.aggregation(key)));
      return new Counts.Count(result.total().hitCount(), byFacet);
    });
  }

  /** The words held by what the question's reader may see; to be closed with the question. */
  Vocabulary vocabulary(Question question) {
    return new Vocabulary(
        Search.mapping(entities)
            .scope(Findable.class)
            .extension(LuceneExtension.get())
            .openIndexReader(Set.copyOf(routes(question))));
  }

  private <T> T inSession(Function<SearchSession, T> work) {
    try (var manager = entities.createEntityManager()) {
      return work.apply(Search.session(manager));
    }
  }

  private static List<String> routes(Question question) {
    return question.reader().audiences().stream().allMatch(a -> a.isPublic())
        ? List.of(AudienceRouting.PUBLIC)
        : List.of(AudienceRouting.PUBLIC, AudienceRouting.RESTRICTED);
  }

  private static Query filtered(Question question, @Nullable Query query) {
    var whole = new BooleanQuery.Builder();
    whole.add(query == null ? new MatchAllDocsQuery() : query, Occur.MUST);
    whole.add(anyOf(Fields.AUDIENCE, List.copyOf(question.reader().audienceNames())), Occur.FILTER);
    question
        .chosen()
        .forEach((facet, values) -> whole.add(anyOf(Fields.facet(facet), values), Occur.FILTER));
    return whole.build();
  }

  private static Query brought(Query asked, @Nullable Query nearness) {
    return nearness == null
        ? asked
        : new BooleanQuery.Builder().add(asked, Occur.MUST).add(nearness, Occur.SHOULD).build();
  }

  private static Query anyOf(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.getFirst()))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static SortFinalStep order(Question question, boolean scored, SearchSortFactory f) {
    return switch (question.sort()) {
      case NEWEST -> f.field(Fields.SINCE).desc().then().field(Fields.KEY);
      case MATURITY -> byMaturity(f);
      case RELEVANCE -> scored ? f.score().then().field(Fields.KEY) : byMaturity(f);
    };
  }

  private static SortFinalStep byMaturity(SearchSortFactory f) {
    return f.field(Fields.RANK).desc().then().field(Fields.SINCE).desc().then().field(Fields.KEY);
  }
}
