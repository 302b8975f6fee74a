package org.baraza.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What two to five countries have, in one table; else the form to choose them.
 *
 * @param countries those compared, by code and name; empty if there are fewer than two
 * @param asked the codes that stay in the form
 * @param choices the States by code and name
 */
record StructuresPage(
    Frame frame,
    Map<String, String> countries,
    List<String> asked,
    Map<String, String> choices,
    List<Row> rows)
    implements Page {

  static final int MOST = 5;
  static final String PATH = "/structures/compare";

  /** One line of the table: a cell for each country. */
  record Row(String name, List<Cell> cells) {}

  /** What one country has. */
  record Cell(List<Entry> entries) {}

  /**
   * A body or a plan in a cell.
   *
   * @param releases how far its documents are released, each way once
   */
  record Entry(
      String href,
      Said name,
      String span,
      @Nullable Said legal,
      @Nullable Said focal,
      boolean isConfirmed,
      List<String> releases) {}

  String title() {
    return countries.isEmpty()
        ? frame.word("structure.compare")
        : frame.word("structure.compare.of", frame.list(List.copyOf(countries.values())));
  }

  String at(int place) {
    return place < asked.size() ? asked.get(place) : "";
  }

  String sheet() {
    return frame.to(PATH + ".csv?country=" + String.join("&country=", countries.keySet()));
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("countries", countries);
    data.put("rows", rows);
    return data;
  }
}
