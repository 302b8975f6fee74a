package org.baraza.sieve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Weighs the records of a set, some thousands at a time. Of the ways that fill the slots, those
 * that together cannot bring a record among the best are left aside: they are asked only of records
 * that another way has found, and no longer of those that have fallen behind (MaxScore, Turtle and
 * Flood 1995). The rest is read in whole blocks.
 *
 * <p>What is set aside depends on all records of a segment and on the page that is asked for, and
 * so does the order in which a score is added up. It is added up more finely than it is told, so
 * that neither shows in it.
 */
final class Weighing {

  /** Small indexes need less room. */
  private static final int WINDOW = 1 << 14;

  /** Keeps what rounding would lose. */
  private static final double SLACK = 1 + 1e-5;

  private record Asked(int slot, List<Weight> parts) {}

  private final int slots;
  private final int width;
  private final List<Asked> asked;
  private final double[][] most;
  private final double[][] sum;
  private final FixedBitSet met;
  private final int[] candidates;
  private final double[] totals;

  /**
   * @param width how many records are weighed at a time
   */
  private Weighing(int slots, int width, List<Asked> asked) {
    this.slots = slots;
    this.width = width;
    this.asked = asked;
    this.most = new double[slots][width];
    this.sum = new double[slots][width];
    this.met = new FixedBitSet(width);
    this.candidates = new int[width];
    this.totals = new double[width];
  }

  static Weighing of(List<Slot> slots, IndexSearcher searcher) throws IOException {
    var asked = new ArrayList<Asked>();
    for (int slot = 0; slot < slots.size(); slot++) {
      for (var way : slots.get(slot).ways()) {
        var parts = new ArrayList<Weight>();
        for (var part : way.parts()) {
          var plain = searcher.rewrite(part);
          parts.add(searcher.createWeight(plain, ScoreMode.TOP_SCORES, way.weight()));
        }
        asked.add(new Asked(slot, parts));
      }
    }
    var largest =
        searcher.getIndexReader().leaves().stream()
            .mapToInt(segment -> segment.reader().maxDoc())
            .max()
            .orElse(1);
    return new Weighing(slots.size(), Math.min(WINDOW, largest), asked);
  }

  void weigh(LeafReaderContext segment, FixedBitSet records, LeafCollector best)
      throws IOException {
    var strands = strands(segment);
    var score = new Score();
    best.setScorer(score);
    for (int from = next(records, 0); from >= 0; from = next(records, from + width)) {
      window(from, Math.min(from + width, records.length()), records, strands, score, best);
    }
  }

  private List<Strand> strands(LeafReaderContext segment) throws IOException {
    var strands = new ArrayList<Strand>();
    for (var way : asked) {
      var strand = Strand.of(way.slot(), way.parts(), segment);
      if (strand != null) {
        strands.add(strand);
      }
    }
    return strands;
  }

  private static int next(FixedBitSet records, int from) {
    var next = from < records.length() ? records.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
  }

  private void window(
      int from, int end, FixedBitSet records, List<Strand> strands, Score score, LeafCollector best)
      throws IOException {
    var here = new ArrayList<Strand>();
    for (var strand : strands) {
      if (strand.reaches(from, end)) {
        here.add(strand);
      }
    }
    here.sort(Comparator.comparingDouble(Strand::most));
    var left = new Bound(slots);
    int aside = 0;
    while (aside < here.size() && left.with(here.get(aside)) * SLACK < score.least) {
      left.add(here.get(aside++));
    }
    if (aside == here.size()) {
      return;
    }
    for (int slot = 0; slot < slots; slot++) {
      Arrays.fill(most[slot], 0);
      Arrays.fill(sum[slot], 0);
    }
    met.clear();
    for (var strand : here.subList(aside, here.size())) {
      strand.read(from, end, records, most[strand.slot()], sum[strand.slot()], met);
    }
    var count = candidates(from, records);
    for (int place = aside - 1; place >= 0; place--) {
      count = keep(count, left.value(), score.least);
      left.take(here.subList(0, place));
      var strand = here.get(place);
      ask(strand, from, count);
    }
    for (int one = 0; one < count; one++) {
      var total = (float) totals[one];
      if (total >= score.least) {
        score.value = total;
        best.collect(from + candidates[one]);
      }
    }
  }

  /** The records of the set that were met in this window, by their place in it. */
  private int candidates(int from, FixedBitSet records) {
    var count = 0;
    for (int at = met.nextSetBit(0);
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = at + 1 < width ? met.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS) {
      if (records.get(from + at)) {
        candidates[count] = at;
        totals[count++] = total(at);
      }
    }
    return count;
  }

  /** Adds to the candidates what one more way is worth to them. */
  private void ask(Strand strand, int from, int count) throws IOException {
    var worth = strand.ask(from, candidates, count);
    var most = this.most[strand.slot()];
    var sum = this.sum[strand.slot()];
    for (int one = 0; one < count; one++) {
      if (worth[one] > 0) {
        var at = candidates[one];
        var before = Bound.value(most[at], sum[at]);
        sum[at] += worth[one];
        most[at] = Math.max(most[at], worth[one]);
        totals[one] += Bound.value(most[at], sum[at]) - before;
      }
    }
  }

  /** Drops the candidates that cannot be among the best any more. */
  private int keep(int count, double more, double least) {
    if (least == 0) {
      return count;
    }
    var kept = 0;
    for (int one = 0; one < count; one++) {
      if ((totals[one] + more) * SLACK >= least) {
        candidates[kept] = candidates[one];
        totals[kept++] = totals[one];
      }
    }
    return kept;
  }

  private double total(int at) {
    double total = 0;
    for (int slot = 0; slot < slots; slot++) {
      total += Bound.value(most[slot][at], sum[slot][at]);
    }
    return total;
  }

  /** The score of the record at hand, and what one must come to. */
  private static final class Score extends Scorable {

    private float value;
    private float least;

    @Override
    public float score() {
      return value;
    }

    @Override
    public void setMinCompetitiveScore(float score) {
      least = Math.max(least, score);
    }
  }

  /** What some ways can add to a record at most. */
  private static final class Bound {

    private final double[] most;
    private final double[] sum;

    Bound(int slots) {
      this.most = new double[slots];
      this.sum = new double[slots];
    }

    double with(Strand one) {
      var slot = one.slot();
      return value()
          - value(slot)
          + value(Math.max(most[slot], one.most()), sum[slot] + one.most());
    }

    void add(Strand one) {
      most[one.slot()] = Math.max(most[one.slot()], one.most());
      sum[one.slot()] += one.most();
    }

    /** Begins anew with these. */
    void take(List<Strand> all) {
      Arrays.fill(most, 0);
      Arrays.fill(sum, 0);
      all.forEach(this::add);
    }

    double value() {
      double value = 0;
      for (int slot = 0; slot < most.length; slot++) {
        value += value(slot);
      }
      return value;
    }

    private double value(int slot) {
      return value(most[slot], sum[slot]);
    }

    private static double value(double most, double sum) {
      return most + Slot.TIE * (sum - most);
    }
  }
}
