package org.baraza.likeness;

/** Neighbourhood with a nearness that reaches less far or further, to measure what that changes. */
public record OtherReach(double kilometres) {

  public double of(ContextProfile a, ContextProfile b) {
    return new NeighbourhoodLikeness(kilometres).of(a, b);
  }
}
