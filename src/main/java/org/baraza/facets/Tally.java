package org.baraza.facets;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of every facet over records that answer a question, one segment after the
 * other. A record that fails but one chosen facet counts for that facet alone: what choosing one
 * more of its values would give.
 */
public final class Tally {

  private final Columns columns;
  private final Map<String, List<String>> chosen;
  private final List<Codes.Code> codes;
  private final long[] counts;
  private long total;

  /**
   * @param segments all that will be looked at
   * @param chosen the chosen values by facet: any of them inside a facet, every facet across
   */
  public Tally(
      Columns columns, List<LeafReaderContext> segments, Map<String, List<String>> chosen) {
    this.columns = columns;
    this.chosen = chosen;
    segments.forEach(columns::of);
    this.codes = columns.codes().all();
    this.counts = new long[codes.size()];
  }

  /**
   * Counts the records of one segment.
   *
   * @param answering those that answer; it is left as it is
   * @return those of them that have every chosen facet
   */
  public FixedBitSet count(LeafReaderContext segment, FixedBitSet answering) throws IOException {
    var having = new LinkedHashMap<String, FixedBitSet>();
    for (var one : chosen.entrySet()) {
      having.put(one.getKey(), having(segment.reader(), one.getKey(), one.getValue()));
    }
    var all = answering.clone();
    having.values().forEach(all::and);
    total += all.cardinality();
    var column = columns.of(segment);
    column.count(all, counts);
    for (var facet : having.keySet()) {
      var missed = answering.clone();
      having.forEach((other, records) -> {
        if (other.equals(facet)) {
          missed.andNot(records);
        } else {
          missed.and(records);
        }
      });
      countOnly(facet, column, missed);
    }
    return all;
  }

  private void countOnly(String facet, Column column, FixedBitSet records) {
    if (records.cardinality() == 0) {
      return;
    }
    var beside = new long[counts.length];
    column.count(records, beside);
    for (int number = 0; number < beside.length; number++) {
      if (codes.get(number).facet().equals(facet)) {
        counts[number] += beside[number];
      }
    }
  }

  private static FixedBitSet having(LeafReader segment, String facet, List<String> values)
      throws IOException {
    var having = new FixedBitSet(segment.maxDoc());
    for (var value : values) {
      var records = segment.postings(new Term(Facets.field(facet), value), PostingsEnum.NONE);
      if (records != null) {
        records.nextDoc();
        records.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, having, 0);
      }
    }
    return having;
  }

  /** How many records answer, and by facet and value how many bear it. */
  public Counts.Count count() {
    var byFacet = new LinkedHashMap<String, Map<String, Long>>();
    Facets.ALL.forEach(facet -> byFacet.put(facet, new HashMap<>()));
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        var code = codes.get(number);
        byFacet.getOrDefault(code.facet(), new HashMap<>()).put(code.value(), counts[number]);
      }
    }
    return new Counts.Count(total, byFacet);
  }
}
