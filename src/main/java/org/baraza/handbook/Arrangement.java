package org.baraza.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * How an edition is divided, and in which order.
 *
 * @param by what makes a part
 * @param parts the codes of the parts that come first, in their order; others follow
 * @param chapters how the chapters of a part are sorted, the same in every language
 */
record Arrangement(By by, List<String> parts, Sorting chapters) {

  /** The part of what belongs to none; always the last. */
  static final String OTHER = "other";

  /** What makes a part. */
  enum By {
    PILLAR,
    THEME,
    REGION
  }

  /** How the chapters of a part are sorted. */
  enum Sorting {
    COUNTRY(Comparator.comparing(Line::country)),
    YEAR(Comparator.comparing(Line::year)),
    MATURITY(Comparator.comparing(Line::rung).reversed());

    private final Comparator<Line> order;

    Sorting(Comparator<Line> order) {
      this.order = order;
    }

    /** Equal ones by their numbers, so that an order is always the same. */
    Comparator<Line> order() {
      return order.thenComparing(Line::number);
    }
  }

  /** The parts in which something stands, in order. */
  List<String> order(Collection<String> codes) {
    var order = new ArrayList<>(parts.stream().distinct().filter(codes::contains).toList());
    new TreeSet<>(codes)
        .stream().filter(code -> !code.equals(OTHER) && !order.contains(code)).forEach(order::add);
    if (codes.contains(OTHER)) {
      order.remove(OTHER);
      order.add(OTHER);
    }
    return order;
  }
}
