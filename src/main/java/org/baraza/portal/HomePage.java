package org.baraza.portal;

import java.util.List;
import org.baraza.facets.Facets;
import org.baraza.search.Contexts;
import org.baraza.search.Results;
import org.baraza.strategy.Pillar;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The way in: the promise, the search, and entries by pillar, theme and region.
 *
 * @param newest the practices begun last, with the facets of all
 * @param contexts the contexts a reader can look from
 */
record HomePage(Frame frame, Results newest, List<Pillar> pillars, Contexts.Choices contexts)
    implements Page {

  private static final int SHOWN = 4;

  List<Results.Hit> latest() {
    return newest.hits().stream().limit(SHOWN).toList();
  }

  List<Results.Value> themes() {
    return values(Facets.CONCEPT);
  }

  List<Results.Value> regions() {
    return values(Facets.SUBREGION);
  }

  long countOf(Pillar pillar) {
    return values(Facets.PILLAR).stream()
        .filter(value -> value.code().equals(pillar.id()))
        .mapToLong(Results.Value::count)
        .findFirst()
        .orElse(0);
  }

  private List<Results.Value> values(String facet) {
    return newest.facets().stream()
        .filter(one -> one.name().equals(facet))
        .flatMap(one -> one.values().stream())
        .toList();
  }
}
