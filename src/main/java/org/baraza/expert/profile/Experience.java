package org.baraza.expert.profile;

import java.util.List;

/**
 * Where somebody worked.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param regions M49 codes of regions and subregions
 */
public record Experience(List<String> countries, List<String> regions) {

  public static final Experience NONE = new Experience(List.of(), List.of());

  public Experience {
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
  }
}
