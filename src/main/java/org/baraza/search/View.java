package org.baraza.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.baraza.facets.Columns;
import org.baraza.facets.Counts;
import org.baraza.facets.Facets;
import org.baraza.facets.Shade;
import org.baraza.facets.Tally;
import org.baraza.sieve.Factor;
import org.baraza.sieve.Sets;
import org.baraza.sieve.Sieve;
import org.baraza.sieve.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a question may see of the indexes, as it stands at one moment; to be closed
 * with the question.
 */
final class View implements AutoCloseable {

  /** A record as the index holds it. */
  record Raw(Card card, double score) {}

  /**
   * @param counts by facet, how many records bear each value; of a facet with chosen values, as if
   *     none were chosen
   */
  record Found(long total, List<Raw> hits, Map<String, Map<String, Long>> counts) {}

  /** What is said of a thing counts for less than the record of it. */
  private static final double TALK = .5;

  private static final Set<String> CARD = Set.of(Fields.CARD);
  private static final SortField LOT = new SortedNumericSortField(Fields.LOT, SortField.Type.LONG);
  private static final Sort BY_MATURITY =
      new Sort(descending(Fields.RANK), descending(Fields.SINCE), LOT);
  private static final Sort BY_CHANGE =
      new Sort(new SortedNumericSortField(Fields.CHANGED, SortField.Type.LONG, true), LOT);

  private final Shelves shelves;
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Question question;
  private final Columns columns;
  private final Counts counts;

  View(Shelves shelves, Question question, Columns columns, Counts counts) {
    this.shelves = shelves;
    this.reader = shelves.all();
    this.searcher = shelves.isOpen() ? new IndexSearcher(reader) : new OpenMeasure(shelves);
    this.question = question;
    this.columns = columns;
    this.counts = counts;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(searcher, shelves.open(), this::isSeen);
  }

  /**
   * @param asked what the records must hold, or null for all
   * @param nearness what brings a record forward without being asked of it, or null
   */
  Found find(@Nullable Sieve asked, @Nullable Nearness nearness) {
    try {
      var known = asked == null ? counts.known(wordless()) : Optional.<Counts.Count>empty();
      if (known.isPresent()) {
        return found(known.get(), page(narrowed(new MatchAllDocsQuery()), nearness));
      }
      var tally = new Tally(columns, reader.leaves(), question.chosen());
      var records = sifted(asked, tally);
      var count = tally.count();
      if (asked == null) {
        counts.keep(wordless(), count);
        return found(count, page(records.query(), nearness));
      }
      return found(count, page(asked, records, nearness));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found found(Counts.Count count, List<Raw> page) {
    return new Found(count.total(), page, count.byFacet());
  }

  /** All that the reader may see, that answers and that has every chosen facet. */
  private Sets sifted(@Nullable Sieve asked, Tally tally) throws IOException {
    var pass = asked == null ? null : asked.through(searcher);
    var sets = new ArrayList<FixedBitSet>();
    for (var segment : reader.leaves()) {
      var seen = Sets.of(seen(), searcher, segment);
      sets.add(tally.count(segment, pass == null ? seen : pass.of(segment, seen)));
    }
    return new Sets(sets);
  }

  /** The records of the page that is asked for, of a question with words. */
  private List<Raw> page(Sieve asked, Sets records, @Nullable Nearness nearness)
      throws IOException {
    var talk = new Shade(columns, Facets.KIND, "topic", TALK);
    var factor = nearness == null ? talk : talk.times(nearness.over(columns));
    var order = order(true);
    if (order.needsScores()) {
      return page(asked.best(records, searcher, new Weighed(best(order), factor)), factor);
    }
    var top = searcher.search(records.query(), best(order));
    asked.score(top.scoreDocs, searcher);
    return page(top, factor);
  }

  /** The same of a question without. */
  private List<Raw> page(Query records, @Nullable Nearness nearness) throws IOException {
    var factor = nearness == null ? Factor.NONE : nearness.over(columns);
    var order = order(nearness != null);
    if (order.needsScores()) {
      return page(searcher.search(records, new Weighed(best(order), factor)), factor);
    }
    var top = searcher.search(records, best(order));
    for (var hit : top.scoreDocs) {
      hit.score = 1;
    }
    return page(top, factor);
  }

  private TopFieldCollectorManager best(Sort order) {
    var end = question.page() * Question.PAGE_SIZE;
    return new TopFieldCollectorManager(order, end, null, end);
  }

  private List<Raw> page(TopDocs top, Factor factor) throws IOException {
    var start = Math.min((question.page() - 1) * Question.PAGE_SIZE, top.scoreDocs.length);
    var stored = searcher.storedFields();
    var hits = new ArrayList<Raw>();
    for (var hit : Arrays.copyOfRange(top.scoreDocs, start, top.scoreDocs.length)) {
      var card = stored.document(hit.doc, CARD).get(Fields.CARD);
      hits.add(new Raw(Card.read(card), score(hit, factor)));
    }
    return hits;
  }

  /** A list by score brings the scores along; for any other they are worked out, for its page. */
  private double score(ScoreDoc hit, Factor factor) {
    if (hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score) {
      return score;
    }
    var segment = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
    return hit.score * factor.in(segment).applyAsDouble(hit.doc - segment.docBase);
  }

  /**
   * What was changed after one moment and not after the other, the latest first.
   *
   * @param sieve what the records must hold, or null for all
   */
  List<Card> latest(@Nullable Sieve sieve, Instant since, Instant until, int most) {
    try {
      var changed =
          LongPoint.newRangeQuery(Fields.CHANGED, since.toEpochMilli() + 1, until.toEpochMilli());
      var asked =
          new BooleanQuery.Builder()
              .add(narrowed(sieve == null ? new MatchAllDocsQuery() : found(sieve)), Occur.FILTER)
              .add(changed, Occur.FILTER)
              .build();
      var cards = new ArrayList<Card>();
      for (var hit : searcher.search(asked, most, BY_CHANGE).scoreDocs) {
        var card = searcher.storedFields().document(hit.doc, CARD).get(Fields.CARD);
        cards.add(Card.read(card));
      }
      return cards;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what the reader may see. */
  private Query visible(Query query) {
    return filtered(query).build();
  }

  /** Only what the reader may see and has every chosen facet. */
  private Query narrowed(Query query) {
    var whole = filtered(query);
    question
        .chosen()
        .forEach((facet, values) -> whole.add(anyOf(Facets.field(facet), values), Occur.FILTER));
    return whole.build();
  }

  private BooleanQuery.Builder filtered(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(seen(), Occur.FILTER);
  }

  private Query seen() {
    return anyOf(Fields.KEYS, List.copyOf(question.reader().keys()));
  }

  private Query found(Sieve sieve) throws IOException {
    var pass = sieve.through(searcher);
    var sets = new ArrayList<FixedBitSet>();
    for (var segment : reader.leaves()) {
      sets.add(pass.of(segment, Sets.of(seen(), searcher, segment)));
    }
    return new Sets(sets).query();
  }

  private static Query anyOf(String field, List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(field, values.getFirst()))
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private Sort order(boolean scored) {
    return switch (question.sort()) {
      case CHANGED -> BY_CHANGE;
      case NEWEST -> new Sort(descending(Fields.SINCE), LOT);
      case MATURITY -> BY_MATURITY;
      case RELEVANCE -> scored ? new Sort(SortField.FIELD_SCORE, LOT) : BY_MATURITY;
    };
  }

  private static SortField descending(String field) {
    return new SortedNumericSortField(field, SortField.Type.INT, true);
  }

  /** The question, if it has no words, as its counts are kept. */
  private Counts.Asked wordless() {
    return new Counts.Asked(question.reader().keys(), question.chosen(), state());
  }

  /** The state of the indexes: another whenever a record was added, changed or taken away. */
  private Set<Object> state() {
    return reader.leaves().stream()
        .map(leaf -> (Object) leaf.reader().getReaderCacheHelper().getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a record that the reader may see holds the term. */
  private boolean isSeen(Term term) {
    try {
      return searcher.count(visible(new TermQuery(term))) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shelves.close();
  }
}
