package org.baraza.comparability;

import java.util.List;
import org.baraza.likeness.Term.Kind;

/**
 * What countries can be compared with: a country, or several taken together.
 *
 * @param code ISO 3166-1 alpha-3 of a State; M49 of a region or subregion; the code of a grouping,
 *     after {@code G.} where a State has the same one (CAN is Canada, G.CAN the Andean Community)
 * @param members the States it is made of, in the order of their codes, at least one
 */
public record Context(String code, Kind kind, List<String> members) {

  static final String GROUPING = "G.";

  public boolean isCountry() {
    return kind == Kind.COUNTRY;
  }

  boolean isSingle() {
    return members.size() == 1;
  }

  /** The code of the same thing in the atlas. */
  public String bare() {
    return code.startsWith(GROUPING) ? code.substring(GROUPING.length()) : code;
  }
}
