package org.baraza.likeness;

import java.util.List;
import java.util.TreeSet;
import org.baraza.likeness.Term.Amount;

/** Treaties both have accepted among those that one of them has (Dice, 1945). */
final class InstrumentLikeness implements Likeness {

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    if (a.instruments().isEmpty() || b.instruments().isEmpty()) {
      return Double.NaN;
    }
    return 2.0 * common(a, b) / (a.instruments().size() + b.instruments().size());
  }

  private static int common(ContextProfile a, ContextProfile b) {
    var common = new TreeSet<>(a.instruments());
    common.retainAll(b.instruments());
    return common.size();
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    return Reason.of(
        "instruments",
        new Amount(common(a, b)),
        new Amount(a.instruments().size()),
        new Amount(b.instruments().size()));
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    return List.of();
  }
}
