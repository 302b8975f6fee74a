package org.baraza.comparability;

import java.util.List;

/**
 * A line of facts of the same sort, for several countries side by side.
 *
 * @param label what it is
 * @param cells one for each country, in their order
 * @param source where it is from
 */
public record FactLine(String label, List<Cell> cells, String source) {

  /**
   * What is known of one country.
   *
   * @param text empty where nothing is
   * @param year the year it is of, or the span of years; empty where the text is
   */
  public record Cell(String text, String year) {}
}
