package org.baraza.search;

import java.util.Comparator;
import java.util.List;
import org.baraza.facets.Columns;
import org.baraza.facets.Facets;
import org.baraza.facets.Likeness;
import org.baraza.search.Contexts.Context;
import org.baraza.sieve.Factor;

/** Brings forward what comes from places like the reader's own, and says why. */
final class Nearness {

  private static final int MOST_SHOWN = 3;

  private final Context context;

  Nearness(Context context) {
    this.context = context;
  }

  /** What a record's score is raised by: the likeness of its places. */
  Factor over(Columns columns) {
    return new Likeness(columns, context.likeness());
  }

  /** Why the record's country fits: of several, the one most alike. */
  List<String> reasons(Card card) {
    return card.codes(Facets.COUNTRY).stream()
        .filter(context.likeness()::containsKey)
        .max(Comparator.comparing(this::likeness))
        .map(country -> context.reasons().apply(country).stream().limit(MOST_SHOWN).toList())
        .orElse(List.of());
  }

  private double likeness(String country) {
    return context.likeness().getOrDefault(country, 0.0);
  }
}
