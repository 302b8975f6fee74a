package org.baraza.facets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The coded values met in the indexes, each numbered once, from 0, for as long as we run. */
final class Codes {

  /** A value of a facet. */
  record Code(String facet, String value) {}

  private final Map<Code, Integer> numbers = new HashMap<>();
  private final List<Code> codes = new ArrayList<>();
  private List<Code> all = List.of();

  synchronized int number(String facet, String value) {
    return numbers.computeIfAbsent(
        new Code(facet, value),
        code -> {
          codes.add(code);
          return codes.size() - 1;
        });
  }

  /** All codes so far, by number. */
  synchronized List<Code> all() {
    if (all.size() < codes.size()) {
      all = List.copyOf(codes);
    }
    return all;
  }
}
