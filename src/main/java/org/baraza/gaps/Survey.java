package org.baraza.gaps;

import java.util.List;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.facets.Slice;
import org.baraza.language.Lang;

/**
 * What is to be counted: rows against columns.
 *
 * @param facet which coded value of a record tells its rows: {@code measure} or {@code concept}
 * @param whole all columns together
 */
public record Survey(
    String facet, List<Row> rows, List<Slice> columns, Slice whole, Lang lang, Reader reader) {

  /**
   * A measure or a theme.
   *
   * @param code its value of the facet
   * @param concepts the concepts it speaks of, those below them too
   * @param pillars the Strategy's pillars it belongs to, by their Roman numbers, the first leading
   */
  public record Row(String code, Set<String> concepts, List<String> pillars) {

    public Row {
      concepts = Set.copyOf(concepts);
      pillars = List.copyOf(pillars);
    }
  }
}
