package org.baraza.facets;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The coded values of every record of one segment, as numbers in memory. A segment never changes,
 * so they are read from it once; counting then costs an addition a value.
 */
final class Column {

  private final int[] starts;
  private final int[] numbers;

  private Column(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static Column of(LeafReader segment, Codes codes) throws IOException {
    var starts = new int[segment.maxDoc() + 1];
    for (var facet : Facets.ALL) {
      var values = values(segment, facet);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        starts[values.docID() + 1] += values.docValueCount();
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    var numbers = new int[starts[segment.maxDoc()]];
    var filled = Arrays.copyOf(starts, starts.length);
    for (var facet : Facets.ALL) {
      fill(values(segment, facet), facet, codes, filled, numbers);
    }
    return new Column(starts, numbers);
  }

  private static SortedSetDocValues values(LeafReader segment, String facet) throws IOException {
    return DocValues.getSortedSet(segment, Facets.field(facet));
  }

  private static void fill(
      SortedSetDocValues values, String facet, Codes codes, int[] filled, int[] numbers)
      throws IOException {
    var byOrdinal = new int[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      byOrdinal[ordinal] = codes.number(facet, values.lookupOrd(ordinal).utf8ToString());
    }
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = values.docValueCount(); left > 0; left--) {
        numbers[filled[values.docID()]++] = byOrdinal[Math.toIntExact(values.nextOrd())];
      }
    }
  }

  /**
   * Adds one for each code of each of these records.
   *
   * @param counts by the number of the code
   */
  void count(FixedBitSet records, long[] counts) {
    for (int record = next(records, 0); record >= 0; record = next(records, record + 1)) {
      for (int at = starts[record], end = starts[record + 1]; at < end; at++) {
        counts[numbers[at]]++;
      }
    }
  }

  private static int next(FixedBitSet records, int from) {
    if (from >= records.length()) {
      return -1;
    }
    var next = records.nextSetBit(from);
    return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
  }

  /** Whether a record has a code. */
  boolean has(int record, int code) {
    for (int at = starts[record]; at < starts[record + 1]; at++) {
      if (numbers[at] == code) {
        return true;
      }
    }
    return false;
  }

  /** Gives the numbers of a record's codes, in the order of the facets. */
  void each(int record, IntConsumer number) {
    for (int at = starts[record]; at < starts[record + 1]; at++) {
      number.accept(numbers[at]);
    }
  }
}
