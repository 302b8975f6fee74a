package org.baraza.facets;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/**
 * Relevance times likeness: of a record's countries the one most alike counts; without a country,
 * its subregion or else its region; where none is known, the middle of all.
 */
public final class Likeness extends DoubleValuesSource {

  /** What a record of a place wholly unlike keeps of its relevance, against 1.25 for the same. */
  private static final double FLOOR = .25;

  private static final List<String> PLACES =
      List.of(Facets.COUNTRY, Facets.SUBREGION, Facets.REGION);

  private final Columns columns;
  private final Map<String, Double> likeness;
  private final double middle;
  private int[] places = {};
  private double[] values = {};

  /**
   * @param likeness how alike a place is, in [0, 1]: a country by its ISO 3166-1 alpha-3 code, a
   *     region by its M49 code; a place left out is unknown
   */
  public Likeness(Columns columns, Map<String, Double> likeness) {
    this.columns = columns;
    this.likeness = likeness;
    this.middle = likeness.values().stream().mapToDouble(Double::doubleValue).average().orElse(.5);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) {
    var column = columns.of(segment);
    var codes = columns.codes().all();
    if (places.length < codes.size()) {
      learn(codes);
    }
    return new Raised(column, places, values, middle, scores);
  }

  /** Works out what each code means here; once a question, as all segments share the codes. */
  private void learn(List<Codes.Code> codes) {
    places = codes.stream().mapToInt(code -> PLACES.indexOf(code.facet())).toArray();
    values =
        IntStream.range(0, codes.size())
            .mapToDouble(number ->
                places[number] < 0 ? 0 : likeness.getOrDefault(codes.get(number).value(), -1.0))
            .toArray();
  }

  /** The raised score of one record after the other. */
  private static final class Raised extends DoubleValues {

    private final Column column;
    private final int[] place;
    private final double[] values;
    private final double middle;
    private final DoubleValues scores;
    private final double[] best = new double[PLACES.size()];
    private int record;

    Raised(Column column, int[] place, double[] values, double middle, DoubleValues scores) {
      this.column = column;
      this.place = place;
      this.values = values;
      this.middle = middle;
      this.scores = scores;
    }

    @Override
    public boolean advanceExact(int doc) throws IOException {
      record = doc;
      return scores.advanceExact(doc);
    }

    @Override
    public double doubleValue() throws IOException {
      Arrays.fill(best, -1);
      column.each(
          record,
          number -> {
            if (place[number] >= 0) {
              best[place[number]] = Math.max(best[place[number]], values[number]);
            }
          });
      return scores.doubleValue() * (FLOOR + nearest());
    }

    private double nearest() {
      for (var one : best) {
        if (one >= 0) {
          return one;
        }
      }
      return middle;
    }
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return false;
  }

  @Override
  public int hashCode() {
    return likeness.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Likeness one && Objects.equals(likeness, one.likeness);
  }

  @Override
  public String toString() {
    return "likeness";
  }
}
