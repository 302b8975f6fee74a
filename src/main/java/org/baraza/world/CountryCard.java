package org.baraza.world;

import org.baraza.language.Lang;
import org.baraza.language.Saying;

/**
 * A country or area as the rest of the house refers to it.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param m49 the three digits of the UN M49 standard
 * @param standing member, observer or another area of M49
 * @param region the M49 code of its region, empty where it has none
 * @param subregion the M49 code of its narrowest subregion, empty where it has none
 * @param lat latitude in degrees
 * @param lon longitude in degrees
 */
public record CountryCard(
    String iso3,
    String iso2,
    String m49,
    Saying names,
    String standing,
    String region,
    String subregion,
    double lat,
    double lon) {

  public String name(Lang lang) {
    return names.in(lang).text();
  }

  /** Whether it is a Member State or an observer State of the United Nations. */
  public boolean isState() {
    return standing.equals("member") || standing.equals("observer");
  }
}
