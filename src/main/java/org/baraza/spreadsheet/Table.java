package org.baraza.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of cells under named columns; a cell left empty says nothing.
 *
 * @param columns the codes of the columns, in the order of the file
 * @param rows as many cells as there are columns, or fewer
 */
record Table(List<String> columns, List<List<String>> rows) {

  /** More than anybody looks through at once. */
  static final int MOST_ROWS = 500;

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The cells of a row by the code of their column. */
  Map<String, String> row(int index) {
    var cells = rows.get(index);
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
    }
    return row;
  }
}
