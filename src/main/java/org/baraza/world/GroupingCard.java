package org.baraza.world;

import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * A regional organisation or other grouping of countries.
 *
 * @param kind regional, subregional, interregional, functional, fsrb, un_regional_group or grouping
 * @param founded the year, or 0
 * @param standing active, dormant or dissolved
 */
public record GroupingCard(
    String code,
    String kind,
    Saying names,
    int founded,
    String standing,
    String scope,
    String note) {

  public String name(Lang lang) {
    return names.in(lang).text();
  }
}
