package org.baraza.expert.finding;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baraza.expert.listing.Showing;

/**
 * An expert who was found.
 *
 * @param showing all that was looked at
 * @param nearest of the places of their experience the one most alike to where the reader looks
 *     from: an ISO 3166-1 alpha-3 or M49 code, or nothing
 * @param likeness of that place, from 0 to 1; below 0 where it is not known
 * @param strength how well their expertise answers
 */
public record Found(Showing showing, String nearest, double likeness, int strength) {

  private static final double UNKNOWN = -1;

  /** The nearest first, then the most versed; else as the lot had it, which tells nothing. */
  static final Comparator<Found> ORDER =
      Comparator.comparingDouble(Found::likeness)
          .thenComparingInt(Found::strength)
          .reversed()
          .thenComparingLong(one -> one.showing().number());

  static Found of(Showing showing, Map<String, Double> likeness, int strength) {
    var nearest = nearest(showing, likeness);
    return new Found(
        showing,
        nearest.map(Map.Entry::getKey).orElse(""),
        nearest.map(Map.Entry::getValue).orElse(UNKNOWN),
        strength);
  }

  private static Optional<Map.Entry<String, Double>> nearest(
      Showing showing, Map<String, Double> likeness) {
    var experience = showing.profile().experience();
    return Stream.concat(experience.countries().stream(), experience.regions().stream())
        .flatMap(
            place -> Stream.ofNullable(likeness.get(place)).map(value -> Map.entry(place, value)))
        .max(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
  }
}
