package org.baraza.facets;

import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.baraza.sieve.Factor;

/**
 * Sets back the records that bear a value.
 *
 * @param share what these keep of their score, in [0, 1]
 */
public record Shade(Columns columns, String facet, String value, double share) implements Factor {

  @Override
  public IntToDoubleFunction in(LeafReaderContext segment) {
    var column = columns.of(segment);
    var code = columns.codes().number(facet, value);
    return record -> column.has(record, code) ? share : 1;
  }

  @Override
  public double most() {
    return 1;
  }
}
