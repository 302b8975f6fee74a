package org.baraza.strategy;

import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.facets.Slice;
import org.baraza.language.Lang;
import org.baraza.search.CrossTabulation;
import org.baraza.search.Question;
import org.baraza.world.Areas;
import org.springframework.stereotype.Component;

/** Counts how many practices serve each measure in each region, as far as the reader may see. */
@Component
class Coverage {

  /** The M49 regions shown: Africa, Asia, the Americas, Oceania; the South's own columns. */
  static final List<Slice> REGIONS =
      Areas.all("015", "202", "145", "143", "034", "035", "419", "009");

  private final CrossTabulation table;

  Coverage(CrossTabulation table) {
    this.table = table;
  }

  /** Counts by region, then by measure. */
  Map<String, Map<String, Long>> of(Lang lang, Reader reader) {
    return table.of(Question.all("practice", lang, reader), REGIONS, Facets.MEASURE);
  }
}
