package org.baraza.likeness;

import java.util.Collection;
import java.util.List;
import org.baraza.likeness.Term.Rounded;

/** Population, area and density, each by its logarithm. */
final class SizeLikeness implements Likeness {

  private static final double SIMILAR = 0.75;

  private final Indicators numbers;

  SizeLikeness(Collection<ContextProfile> profiles) {
    this.numbers =
        new Indicators(profiles)
            .byFactors("population", 1)
            .byFactors("area_km2", 1)
            .byFactors(ContextProfile.DENSITY, 1);
  }

  @Override
  public double of(ContextProfile a, ContextProfile b) {
    return numbers.alike(a, b);
  }

  @Override
  public Reason reason(ContextProfile a, ContextProfile b, double value) {
    var ofA = new Rounded(a.number("population"));
    var ofB = new Rounded(b.number("population"));
    return value < Likenesses.STRONG
        ? Reason.difference("size.different", ofA, ofB)
        : Reason.of(value < SIMILAR ? "size.close" : "size.similar", ofA, ofB);
  }

  @Override
  public List<Fact> facts(ContextProfile profile) {
    return numbers.facts(profile);
  }
}
