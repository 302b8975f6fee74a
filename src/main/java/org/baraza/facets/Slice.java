package org.baraza.facets;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The records that bear any of some values of a facet: a region, a country, a pillar.
 *
 * @param code what it is called in addresses and data
 * @param values at least one, coded as the facet has them
 */
public record Slice(String code, String facet, List<String> values) {

  /** The slice as the query of a list's address: {@code subregion=005&subregion=013}. */
  public String query() {
    return values.stream().map(value -> facet + '=' + value).collect(Collectors.joining("&"));
  }
}
