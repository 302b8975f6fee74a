package org.baraza.comparability;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * A State by how comparable it is to a context.
 *
 * @param value from 0 to 1, the mean over the members of the context; empty where not known
 * @param lowest the value for the member it is least like
 * @param highest the value for the member it is most like
 * @param deviation the standard deviation over the members, 0 for a context of one
 * @param coverage which share of the weight rests on something known, from 0 to 1
 */
public record Ranked(
    String iso3,
    OptionalDouble value,
    double lowest,
    double highest,
    double deviation,
    double coverage) {

  /** The most alike first, what is not known last, and by code where nothing else decides. */
  static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble((Ranked ranked) -> -ranked.value().orElse(-1))
          .thenComparing(Ranked::iso3);
}
