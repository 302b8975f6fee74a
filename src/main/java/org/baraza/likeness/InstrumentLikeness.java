package org.baraza.likeness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baraza.world.Acceptances;

/**
 * Treaties both have accepted among those that one of them has (Dice, 1945), of those that were
 * looked up for both: where a treaty was not looked up, nobody can say that it was not accepted.
 */
final class InstrumentLikeness implements Likeness {

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    if (considered(a, b).isEmpty()) {
      return Double.NaN;
    }
    var together = accepted(a, b).size() + accepted(b, a).size();
    return together == 0 ? 1 : 2.0 * common(a, b) / together;
  }

  private static int common(ContextProfile a, ContextProfile b) {
    var common = new TreeSet<>(accepted(a, b));
    common.retainAll(accepted(b, a));
    return common.size();
  }

  /** What one has accepted of all that was looked up for both. */
  private static Set<String> accepted(ContextProfile of, ContextProfile beside) {
    var accepted = new TreeSet<>(considered(of, beside));
    of.acceptances().ifPresent(known -> accepted.retainAll(known.accepted().keySet()));
    return accepted;
  }

  private static Set<String> considered(ContextProfile a, ContextProfile b) {
    var considered = new TreeSet<String>();
    a.acceptances().ifPresent(known -> considered.addAll(known.considered()));
    considered.retainAll(b.acceptances().map(Acceptances::considered).orElse(Set.of()));
    return considered;
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    return Reason.of(
        "instruments",
        new Term.Amount(common(a, b)),
        new Term.Amount(accepted(a, b).size()),
        new Term.Amount(accepted(b, a).size()));
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    return profile.acceptances().stream()
        .flatMap(known ->
            Stream.of(
                fact("likeness.fact.accepted", known.accepted().size(), known),
                fact("likeness.fact.considered", known.considered().size(), known)))
        .toList();
  }

  private static Fact fact(String label, int amount, Acceptances known) {
    return new Fact(label, new Term.Amount(amount), known.asOf().getYear(), known.source());
  }
}
