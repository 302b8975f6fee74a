package org.baraza.practice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baraza.dossier.Dossier;
import org.baraza.facets.Facets;
import org.baraza.strategy.Strategy;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Derives the coded places and measures of a dossier. */
@Component
class Locating {

  private final Atlas atlas;
  private final Strategy strategy;

  Locating(Atlas atlas, Strategy strategy) {
    this.atlas = atlas;
    this.strategy = strategy;
  }

  /** The places of its countries or regions, and the measures its concepts serve. */
  Map<String, Set<String>> of(Dossier dossier) {
    var places = atlas.placesOf(dossier.countries());
    for (var region : dossier.regions()) {
      var facet = region.matches("002|142|019|009|150") ? Facets.REGION : Facets.SUBREGION;
      places.computeIfAbsent(facet, _ -> new HashSet<>()).add(region);
    }
    var measures = strategy.servedBy(dossier.pillars(), dossier.concepts());
    if (!measures.isEmpty()) {
      places.put(Facets.MEASURE, measures);
    }
    return places;
  }
}
