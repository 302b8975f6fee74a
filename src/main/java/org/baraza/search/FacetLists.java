package org.baraza.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.search.Results.Facet;
import org.baraza.search.Results.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the facets beside a list: named by the rooms, counted by the index, what is chosen kept in.
 */
@Component
class FacetLists {

  private static final int MOST_VALUES = 10;

  private final Map<String, FacetNames> namers = new HashMap<>();

  FacetLists(ObjectProvider<FacetNames> rooms) {
    rooms.forEach(room -> room.facets().forEach(facet -> namers.put(facet, room)));
  }

  /** The name of a coded value in the reader's language. */
  String name(String facet, String value, Lang lang) {
    var namer = namers.get(facet);
    return namer == null ? value : namer.name(facet, value, lang);
  }

  List<Facet> of(Question question, View.Found found) {
    var facets = new ArrayList<Facet>();
    for (var name : Facets.ALL) {
      var chosen = question.chosen(name);
      var counts = found.counts().getOrDefault(name, Map.of());
      if (!counts.isEmpty() || !chosen.isEmpty()) {
        facets.add(new Facet(name, values(name, counts, chosen, question.lang())));
      }
    }
    return facets;
  }

  private List<Value> values(
      String facet, Map<String, Long> counts, List<String> chosen, Lang lang) {
    var codes = new LinkedHashSet<>(chosen.stream().filter(counts::containsKey).toList());
    ordered(facet, counts).stream().limit(MOST_VALUES).forEach(codes::add);
    return ordered(facet, counts).stream()
        .filter(codes::contains)
        .map(code ->
            new Value(
                code,
                name(facet, code, lang),
                counts.getOrDefault(code, 0L),
                chosen.contains(code)))
        .toList();
  }

  private List<String> ordered(String facet, Map<String, Long> counts) {
    var namer = namers.get(facet);
    var fixed = namer == null ? List.<String>of() : namer.order(facet);
    if (!fixed.isEmpty()) {
      return fixed.stream().filter(counts::containsKey).toList();
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
