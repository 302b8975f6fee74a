package org.baraza.facets;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;

/**
 * Finds the best records and counts the values of every facet in one pass. A record that fails but
 * one chosen facet counts for that facet alone: what choosing one more of its values would give.
 */
public final class Tally implements CollectorManager<Collector, TopDocs> {

  private final Columns columns;
  private final TopFieldCollector best;
  private final Map<String, Integer> facets = new HashMap<>();
  private final List<Codes.Code> codes;
  private final int[] facetOf;
  private final long[] counts;
  private final BitSet chosen = new BitSet();
  private final int asked;
  private long total;

  /**
   * @param segments all that will be looked at
   * @param chosen the chosen values by facet: any of them inside a facet, every facet across
   */
  public Tally(
      Columns columns,
      List<LeafReaderContext> segments,
      Map<String, List<String>> chosen,
      TopFieldCollector best) {
    this.columns = columns;
    this.best = best;
    segments.forEach(columns::of);
    Facets.ALL.forEach(facet -> facets.put(facet, facets.size()));
    this.codes = columns.codes().all();
    this.facetOf = codes.stream().mapToInt(code -> facets.getOrDefault(code.facet(), 0)).toArray();
    this.counts = new long[codes.size()];
    this.asked = ask(chosen);
  }

  /** Marks the chosen values; gives their facets, a bit each. */
  private int ask(Map<String, List<String>> values) {
    for (int number = 0; number < codes.size(); number++) {
      var code = codes.get(number);
      chosen.set(number, values.getOrDefault(code.facet(), List.of()).contains(code.value()));
    }
    return values.keySet().stream().mapToInt(facet -> 1 << facets.getOrDefault(facet, 0)).sum();
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

  @Override
  public Collector newCollector() {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Segment(columns.of(segment), best.getLeafCollector(segment));
      }

      @Override
      public ScoreMode scoreMode() {
        return best.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
      }
    };
  }

  @Override
  public TopDocs reduce(Collection<Collector> collectors) {
    return best.topDocs();
  }

  private final class Segment implements LeafCollector {

    private final Column column;
    private final LeafCollector top;
    private int met;

    Segment(Column column, LeafCollector top) {
      this.column = column;
      this.top = top;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      top.setScorer(scorer);
    }

    @Override
    public void collect(int record) throws IOException {
      var missed = asked == 0 ? 0 : missed(record);
      if (missed == 0) {
        total++;
        column.each(record, number -> counts[number]++);
        top.collect(record);
      } else if (Integer.bitCount(missed) == 1) {
        var facet = Integer.numberOfTrailingZeros(missed);
        column.each(
            record,
            number -> {
              if (facetOf[number] == facet) {
                counts[number]++;
              }
            });
      }
    }

    private int missed(int record) {
      met = 0;
      column.each(
          record,
          number -> {
            if (chosen.get(number)) {
              met |= 1 << facetOf[number];
            }
          });
      return asked & ~met;
    }
  }
}
