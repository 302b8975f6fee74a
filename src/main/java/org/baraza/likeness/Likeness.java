package org.baraza.likeness;

import java.util.List;

/** How alike two countries are in one dimension. Each is symmetric, and 1 for a country itself. */
interface Likeness {

  /** From 0 to 1; NaN where it is not known. */
  double of(ContextProfile a, ContextProfile b);

  /** A value that is known, said in a sentence. */
  Reason reason(ContextProfile a, ContextProfile b, double value);

  /** The facts of a country on which it rests; none where nothing is known. */
  List<Fact> facts(ContextProfile profile);
}
