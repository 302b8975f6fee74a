package org.baraza.world;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which treaties and other instruments a country has accepted, of those that somebody looked up.
 *
 * @param asOf the day on which it stood so
 * @param considered the codes of all that were looked up, never empty; of others nothing is known
 * @param accepted those of them it has accepted, each with the year since when, or 0
 */
public record Acceptances(
    LocalDate asOf, String source, Set<String> considered, Map<String, Integer> accepted) {

  /** Both come in the order of their codes. */
  public Acceptances {
    considered = new TreeSet<>(considered);
    accepted = new TreeMap<>(accepted);
  }
}
