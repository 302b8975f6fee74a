package org.baraza.likeness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.baraza.likeness.Term.Kind;
import org.baraza.likeness.Term.Names;

/**
 * Half by the great traditions alone, civil and common law, which decide how a statute is drafted;
 * half by all that the legal systems are made of.
 */
final class LegalLikeness implements Likeness {

  private static final Predicate<String> GREAT = Set.of("civil", "common")::contains;
  private static final Predicate<String> ALL = _ -> true;
  private static final int SOURCE_YEAR = 2026;

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    if (a.law().isEmpty() || b.law().isEmpty()) {
      return Double.NaN;
    }
    return (shared(a, b, GREAT) + shared(a, b, ALL)) / 2;
  }

  /** Of these traditions, twice what is shared over what both have together (Dice, 1945). */
  private static double shared(ContextProfile a, ContextProfile b, Predicate<String> which) {
    int shared = 0;
    int both = 0;
    for (var one : a.law()) {
      if (which.test(one)) {
        both++;
        shared += b.law().contains(one) ? 1 : 0;
      }
    }
    for (var one : b.law()) {
      both += which.test(one) ? 1 : 0;
    }
    return both == 0 ? 1 : 2.0 * shared / both;
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var common = new TreeSet<>(a.law());
    common.retainAll(b.law());
    if (a.law().equals(b.law())) {
      return Reason.of("law.same", law(common));
    }
    if (common.isEmpty() || value < Likenesses.STRONG) {
      return Reason.difference("law.different", law(a.law()), law(b.law()));
    }
    return Reason.of("law.partly", law(common), new Term.Amount(common.size()));
  }

  private static Names law(Set<String> law) {
    return Names.of(Kind.LAW, law);
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    return profile.law().isEmpty()
        ? List.of()
        : List.of(
            new Fact(
                "likeness.fact.law",
                law(profile.law()),
                SOURCE_YEAR,
                profile.facts().legalSource()));
  }
}
