package org.baraza.sieve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.baraza.sieve.Slot.Way;
import org.jspecify.annotations.Nullable;

/**
 * What a record must hold to answer a question.
 *
 * @param slots the words of the question, of which some may stay empty
 * @param needed how many slots must be filled, at least 1
 * @param always what it must hold beside that
 * @param never what it must not hold
 */
public record Sieve(List<Slot> slots, int needed, List<Query> always, List<Query> never) {

  public Sieve {
    slots = List.copyOf(slots);
    always = List.copyOf(always);
    never = List.copyOf(never);
  }

  /** Lets through what a query finds. */
  public static Sieve of(Query query) {
    return new Sieve(List.of(new Slot(List.of(Way.of(query, 1)))), 1, List.of(), List.of());
  }

  /** The best of some records that this sieve has let through, by how well they answer. */
  public TopFieldDocs best(Sets records, IndexSearcher searcher, Weighed order) throws IOException {
    var best = order.newCollector();
    weigh(records, searcher, best);
    return order.reduce(List.of(best));
  }

  /** Notes with some of these records how well they answer. */
  public void score(ScoreDoc[] records, IndexSearcher searcher) throws IOException {
    var scores = new Scores(records);
    weigh(Sets.of(records, searcher), searcher, scores);
  }

  private void weigh(Sets records, IndexSearcher searcher, Collector best) throws IOException {
    var weighing = Weighing.of(slots, searcher);
    for (var segment : searcher.getIndexReader().leaves()) {
      weighing.weigh(segment, records.of(segment), best.getLeafCollector(segment));
    }
  }

  /** Notes the scores. */
  private static final class Scores extends SimpleCollector {

    private final Map<Integer, ScoreDoc> records = new HashMap<>();
    private int base;
    private @Nullable Scorable score;

    Scores(ScoreDoc[] records) {
      for (var record : records) {
        this.records.put(record.doc, record);
      }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      base = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      score = scorer;
    }

    @Override
    public void collect(int record) throws IOException {
      Objects.requireNonNull(records.get(base + record)).score =
          Objects.requireNonNull(score).score();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }

  /** Makes ready to look through the segments of an index. */
  public Pass through(IndexSearcher searcher) throws IOException {
    var fillers = new ArrayList<List<Weight>>();
    for (var slot : slots) {
      fillers.add(ready(slot.fillers(), searcher));
    }
    return new Pass(fillers, needed, ready(always, searcher), ready(never, searcher));
  }

  private static List<Weight> ready(List<Query> queries, IndexSearcher searcher)
      throws IOException {
    var ready = new ArrayList<Weight>();
    for (var query : queries) {
      var plain = searcher.rewrite(query);
      ready.add(searcher.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return ready;
  }

  /** The sieve over one index. */
  public static final class Pass {

    private final List<List<Weight>> slots;
    private final int needed;
    private final List<Weight> always;
    private final List<Weight> never;

    private Pass(List<List<Weight>> slots, int needed, List<Weight> always, List<Weight> never) {
      this.slots = slots;
      this.needed = needed;
      this.always = always;
      this.never = never;
    }

    /**
     * The records of one segment that answer.
     *
     * @param seen those that may; no other is looked at closely
     */
    public FixedBitSet of(LeafReaderContext segment, FixedBitSet seen) throws IOException {
      var answering = filled(segment, seen);
      for (var one : always) {
        answering.and(Sets.of(one, segment, seen));
      }
      for (var one : never) {
        answering.andNot(Sets.of(one, segment, seen));
      }
      answering.and(seen);
      return answering;
    }

    /** Takes one slot after the other, and moves up by one the records that fill it. */
    private FixedBitSet filled(LeafReaderContext segment, FixedBitSet seen) throws IOException {
      var most = segment.reader().maxDoc();
      var atLeast = new FixedBitSet[needed];
      for (int count = 0; count < needed; count++) {
        atLeast[count] = new FixedBitSet(most);
      }
      for (var fillers : slots) {
        var slot = new FixedBitSet(most);
        for (var filler : fillers) {
          Sets.add(filler, segment, seen, slot);
        }
        for (int count = needed - 1; count > 0; count--) {
          var risen = atLeast[count - 1].clone();
          risen.and(slot);
          atLeast[count].or(risen);
        }
        atLeast[0].or(slot);
      }
      return atLeast[needed - 1];
    }
  }
}
