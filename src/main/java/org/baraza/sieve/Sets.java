package org.baraza.sieve;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Records of an index: a set for each segment, a bit for each of its records. */
public final class Sets {

  private final List<FixedBitSet> sets;

  /**
   * @param sets in the order of the segments
   */
  public Sets(List<FixedBitSet> sets) {
    this.sets = List.copyOf(sets);
  }

  FixedBitSet of(LeafReaderContext segment) {
    return sets.get(segment.ord);
  }

  /** Some records by their numbers. */
  static Sets of(ScoreDoc[] records, IndexSearcher searcher) {
    var segments = searcher.getIndexReader().leaves();
    var sets = segments.stream().map(one -> new FixedBitSet(one.reader().maxDoc())).toList();
    for (var record : records) {
      var place = ReaderUtil.subIndex(record.doc, segments);
      sets.get(place).set(record.doc - segments.get(place).docBase);
    }
    return new Sets(sets);
  }

  /** Finds just these records; equal to nothing but itself. */
  public Query query() {
    return new Members(this);
  }

  /** The records of a segment that a query finds, without those that were taken away. */
  public static FixedBitSet of(Query query, IndexSearcher searcher, LeafReaderContext segment)
      throws IOException {
    var plain = searcher.rewrite(query);
    var all = new FixedBitSet(segment.reader().maxDoc());
    all.set(0, all.length());
    var found = of(searcher.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1), segment, all);
    var alive = segment.reader().getLiveDocs();
    if (alive != null) {
      alive.applyMask(found, 0);
    }
    return found;
  }

  static FixedBitSet of(Weight query, LeafReaderContext segment, FixedBitSet wanted)
      throws IOException {
    var set = new FixedBitSet(segment.reader().maxDoc());
    add(query, segment, wanted, set);
    return set;
  }

  /**
   * Adds what a query finds; what is not wanted, or in the set already, is not looked at closely.
   */
  static void add(Weight query, LeafReaderContext segment, FixedBitSet wanted, FixedBitSet set)
      throws IOException {
    var found = query.scorer(segment);
    if (found == null) {
      return;
    }
    var closely = found.twoPhaseIterator();
    if (closely == null) {
      var all = found.iterator();
      all.nextDoc();
      all.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
      return;
    }
    var near = closely.approximation();
    for (int one = near.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = near.nextDoc()) {
      if (wanted.get(one) && !set.get(one) && closely.matches()) {
        set.set(one);
      }
    }
  }

  private static final class Members extends Query {

    private final Sets sets;

    Members(Sets sets) {
      this.sets = sets;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
      return new ConstantScoreWeight(this, boost) {
        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
          var set = sets.of(segment);
          var size = set.cardinality();
          return size == 0 ? null : supplier(new BitSetIterator(set, size), score(), mode);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
          return false;
        }
      };
    }

    private static ScorerSupplier supplier(BitSetIterator members, float score, ScoreMode mode) {
      return new ScorerSupplier() {
        @Override
        public Scorer get(long lead) {
          return new ConstantScoreScorer(score, mode, members);
        }

        @Override
        public long cost() {
          return members.cost();
        }
      };
    }

    @Override
    public String toString(String field) {
      return "members";
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
