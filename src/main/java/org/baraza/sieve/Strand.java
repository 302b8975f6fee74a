package org.baraza.sieve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One way to fill a slot, followed through the records of one segment. */
final class Strand {

  private final int slot;
  private final List<Part> parts;
  private double most;

  private Strand(int slot, List<Part> parts) {
    this.slot = slot;
    this.parts = parts;
  }

  /** Nothing if no record of the segment holds it. */
  static @Nullable Strand of(int slot, List<Weight> weights, LeafReaderContext segment)
      throws IOException {
    var parts = new ArrayList<Part>();
    for (var weight : weights) {
      var scorer = weight.scorer(segment);
      if (scorer != null) {
        parts.add(new Part(scorer));
      }
    }
    return parts.isEmpty() ? null : new Strand(slot, parts);
  }

  int slot() {
    return slot;
  }

  /** What it is worth at most between the ends last asked for. */
  double most() {
    return most;
  }

  /** Whether it meets any record here. */
  boolean reaches(int from, int end) throws IOException {
    most = 0;
    for (var part : parts) {
      most += part.most(from, end);
    }
    return most > 0;
  }

  /** Adds what it is worth to each record of a window. */
  void read(int from, int end, FixedBitSet records, double[] most, double[] sum, FixedBitSet met)
      throws IOException {
    if (parts.size() == 1) {
      parts
          .getFirst()
          .read(
              end,
              records,
              (record, worth) -> {
                var at = record - from;
                met.set(at);
                sum[at] += worth;
                most[at] = Math.max(most[at], worth);
              });
      return;
    }
    var together = new double[end - from];
    for (var part : parts) {
      part.read(end, records, (record, worth) -> together[record - from] += worth);
    }
    for (int at = 0; at < together.length; at++) {
      if (together[at] > 0) {
        met.set(at);
        sum[at] += together[at];
        most[at] = Math.max(most[at], together[at]);
      }
    }
  }

  /** What it is worth to some records of a window, in their order. */
  double[] ask(int from, int[] candidates, int count) throws IOException {
    var worth = new double[count];
    for (var part : parts) {
      part.ask(from, candidates, count, worth);
    }
    return worth;
  }

  /** Takes a record and what it is worth. */
  private interface Taker {
    void take(int record, float worth);
  }

  private static final class Part {

    private final Scorer scorer;
    private final DocIdSetIterator records;
    private final @Nullable TwoPhaseIterator closely;
    private final DocAndFloatFeatureBuffer block = new DocAndFloatFeatureBuffer();

    Part(Scorer scorer) {
      this.scorer = scorer;
      this.closely = scorer.twoPhaseIterator();
      this.records = closely == null ? scorer.iterator() : closely.approximation();
    }

    float most(int from, int end) throws IOException {
      if (records.docID() < from) {
        records.advance(from);
      }
      if (records.docID() >= end) {
        return 0;
      }
      scorer.advanceShallow(records.docID());
      return scorer.getMaxScore(end - 1);
    }

    void read(int end, FixedBitSet wanted, Taker taker) throws IOException {
      if (closely == null) {
        readAll(end, taker);
        return;
      }
      for (int record = records.docID(); record < end; record = records.nextDoc()) {
        if (wanted.get(record) && closely.matches()) {
          taker.take(record, scorer.score());
        }
      }
    }

    private void readAll(int end, Taker taker) throws IOException {
      scorer.nextDocsAndScores(end, null, block);
      while (block.size > 0) {
        for (int one = 0; one < block.size; one++) {
          taker.take(block.docs[one], block.features[one]);
        }
        scorer.nextDocsAndScores(end, null, block);
      }
    }

    void ask(int from, int[] candidates, int count, double[] worth) throws IOException {
      for (int one = 0; one < count; one++) {
        var record = from + candidates[one];
        if (records.docID() < record) {
          records.advance(record);
        }
        if (records.docID() == record && (closely == null || closely.matches())) {
          worth[one] += scorer.score();
        }
      }
    }
  }
}
