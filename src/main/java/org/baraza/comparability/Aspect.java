package org.baraza.comparability;

import java.util.OptionalDouble;
import org.baraza.likeness.Dimension;
import org.baraza.likeness.Likenesses;
import org.baraza.likeness.Reason;

/**
 * Two contexts compared in one dimension.
 *
 * @param value from 0, nothing in common, to 1, the same; empty where it is not known
 * @param weight what the dimension counts for here
 * @param reason the value said in a sentence, or why it is not known
 */
public record Aspect(Dimension dimension, OptionalDouble value, double weight, Reason reason) {

  public boolean isKnown() {
    return value.isPresent();
  }

  /** Whether it counts, is strong, and its sentence states no difference. */
  boolean speaksForLikeness() {
    return contribution() > 0 && value.orElse(0) >= Likenesses.STRONG && !reason.differs();
  }

  /** What it adds to the sum: weight times value, nothing where it is not known. */
  public double contribution() {
    return weight * value.orElse(0);
  }
}
