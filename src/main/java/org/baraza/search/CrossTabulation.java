package org.baraza.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.facets.Slice;
import org.springframework.stereotype.Component;

/**
 * Counts records by two facets at once, as far as a question's reader may see them: one question a
 * column.
 */
@Component
public class CrossTabulation {

  private final Search search;

  CrossTabulation(Search search) {
    this.search = search;
  }

  /**
   * How many of the records that answer the question bear each value of a facet: by the code of the
   * column, then by value. A record that is in several columns counts in each.
   */
  public Map<String, Map<String, Long>> of(Question question, List<Slice> columns, String rows) {
    var table = new LinkedHashMap<String, Map<String, Long>>();
    for (var column : columns) {
      table.put(column.code(), of(question, column, rows));
    }
    return table;
  }

  /** The same for one column. */
  public Map<String, Long> of(Question question, Slice column, String rows) {
    return search.counts(question.narrowed(column.facet(), column.values()), rows);
  }
}
