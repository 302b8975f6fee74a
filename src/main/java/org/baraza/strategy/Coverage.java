package org.baraza.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.search.Facets;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.springframework.stereotype.Component;

/** Counts how many practices serve each measure in each region, as far as the reader may see. */
@Component
class Coverage {

  /** The M49 regions shown: Africa, Asia, the Americas, Oceania; the South's own columns. */
  static final List<String> REGIONS =
      List.of("015", "202", "145", "143", "034", "035", "419", "009");

  private static final Map<String, List<String>> SUBREGIONS =
      Map.of("202", List.of("011", "014", "017", "018"), "419", List.of("005", "013", "029"));

  private final Search search;

  Coverage(Search search) {
    this.search = search;
  }

  /** Counts by region, then by measure. */
  Map<String, Map<String, Long>> of(Lang lang, Reader reader) {
    var columns = new LinkedHashMap<String, Map<String, Long>>();
    for (var region : REGIONS) {
      columns.put(region, search.counts(question(region, lang, reader), Facets.MEASURE));
    }
    return columns;
  }

  private static Question question(String region, Lang lang, Reader reader) {
    var all = Question.all("practice", lang, reader);
    return region.equals("009")
        ? all.narrowed(Facets.REGION, List.of(region))
        : all.narrowed(Facets.SUBREGION, subregions(region));
  }

  /** The subregions that a column stands for. */
  static List<String> subregions(String region) {
    return SUBREGIONS.getOrDefault(region, List.of(region));
  }
}
