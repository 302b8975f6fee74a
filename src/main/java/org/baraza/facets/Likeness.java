package org.baraza.facets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.baraza.sieve.Factor;

/**
 * How alike a record's places are to the reader's: of its countries the one most alike counts;
 * without a country, its subregion or else its region; where none is known, the middle of all.
 */
public final class Likeness implements Factor {

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
  public double most() {
    return FLOOR + 1;
  }

  @Override
  public IntToDoubleFunction in(LeafReaderContext segment) {
    var column = columns.of(segment);
    var codes = columns.codes().all();
    if (places.length < codes.size()) {
      learn(codes);
    }
    var best = new double[PLACES.size()];
    return record -> FLOOR + nearest(column, record, best);
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

  private double nearest(Column column, int record, double[] best) {
    Arrays.fill(best, -1);
    column.each(
        record,
        number -> {
          if (places[number] >= 0) {
            best[places[number]] = Math.max(best[places[number]], values[number]);
          }
        });
    for (var one : best) {
      if (one >= 0) {
        return one;
      }
    }
    return middle;
  }
}
