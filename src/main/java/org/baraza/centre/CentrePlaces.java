package org.baraza.centre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.facets.Facets;
import org.baraza.strategy.Strategy;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Derives the coded places and measures of a centre. */
@Component
class CentrePlaces {

  private final Atlas atlas;
  private final Strategy strategy;

  CentrePlaces(Atlas atlas, Strategy strategy) {
    this.atlas = atlas;
    this.strategy = strategy;
  }

  /** The places of its country, and the measures its concepts serve. */
  Map<String, Set<String>> of(CentreDossier dossier) {
    var places =
        atlas.placesOf(dossier.country().isEmpty() ? List.of() : List.of(dossier.country()));
    var measures = strategy.servedBy(dossier.pillars(), dossier.concepts());
    if (!measures.isEmpty()) {
      places.put(Facets.MEASURE, measures);
    }
    return places;
  }
}
