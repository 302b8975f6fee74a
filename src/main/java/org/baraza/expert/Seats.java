package org.baraza.expert;

import java.util.Set;

/**
 * Tells which organisations sit in a country, so that an expert who shuts out the country shuts out
 * their members, too. The room that keeps organisations implements it.
 */
public interface Seats {

  /**
   * @param country ISO 3166-1 alpha-3
   * @return the codes by which mandates name the organisations
   */
  Set<String> organisations(String country);
}
