package org.baraza.sieve;

import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.LeafReaderContext;

/** What the score of a record is multiplied by. */
public interface Factor {

  /** Leaves every score as it is. */
  Factor NONE =
      new Factor() {
        @Override
        public IntToDoubleFunction in(LeafReaderContext segment) {
          return _ -> 1;
        }

        @Override
        public double most() {
          return 1;
        }
      };

  /** The factor of each record of a segment, at least 0. */
  IntToDoubleFunction in(LeafReaderContext segment);

  /** What no factor exceeds. */
  double most();

  /** Both together. */
  default Factor times(Factor other) {
    var one = this;
    return new Factor() {
      @Override
      public IntToDoubleFunction in(LeafReaderContext segment) {
        var first = one.in(segment);
        var second = other.in(segment);
        return record -> first.applyAsDouble(record) * second.applyAsDouble(record);
      }

      @Override
      public double most() {
        return one.most() * other.most();
      }
    };
  }
}
