package org.baraza.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.comparability.Breakdown;
import org.baraza.comparability.Breakdowns;
import org.baraza.comparability.Vantages;
import org.baraza.search.Contexts;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/** Holds a practice's countries against the context of its reader. */
@Component
class Fits {

  /**
   * How a practice fits the context its reader looks from.
   *
   * @param action the address of the practice, after the language
   * @param origins how many countries it comes from; the one most alike is held against the context
   * @param peers the address of all countries by how alike they are to the context, or nothing
   * @param breakdown the comparison in full, if the reader looks from anywhere
   */
  record Fit(
      Frame frame,
      String action,
      int origins,
      Contexts.Choices choices,
      String peers,
      Optional<Breakdown> breakdown) {}

  private final Contexts contexts;
  private final Breakdowns breakdowns;

  Fits(Contexts contexts, Breakdowns breakdowns) {
    this.contexts = contexts;
    this.breakdowns = breakdowns;
  }

  Fit of(Practice practice, Frame frame) {
    var vantage = frame.vantage();
    var context = contexts.of(vantage, frame.lang());
    var action = "/practices/" + practice.id().number();
    return new Fit(
        frame,
        action,
        practice.dossier().countries().size(),
        contexts.choices(vantage, frame.lang()),
        context.map(Contexts.Context::path).orElse(""),
        context.flatMap(one ->
            nearest(practice, one.likeness())
                .flatMap(origin -> breakdown(one.code(), origin, action, frame))));
  }

  private Optional<Breakdown> breakdown(String context, String origin, String action, Frame frame) {
    var weights = Vantages.weights(frame.vantage());
    return breakdowns.of(context, origin, weights, frame, action, Map.of("for", context));
  }

  /** Of its countries, or else its regions, the one most alike. */
  private static Optional<String> nearest(Practice practice, Map<String, Double> likeness) {
    var dossier = practice.dossier();
    List<String> places = dossier.countries().isEmpty() ? dossier.regions() : dossier.countries();
    return places.stream()
        .filter(likeness::containsKey)
        .max(Comparator.comparing(place -> likeness.getOrDefault(place, 0.0)));
  }
}
