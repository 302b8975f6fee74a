package org.baraza.comparability;

import java.util.Map;
import java.util.Set;
import org.baraza.world.GroupingCard;

/**
 * Which groupings are bodies against terrorism or its financing: those of the kinds functional and
 * fsrb are nothing else; some others keep a standing body of that sort, and the shipped file {@code
 * security_bodies.csv} names it.
 */
record SecurityBodies(Map<String, String> kept) {

  private static final Set<String> KINDS = Set.of("fsrb", "functional");

  static SecurityBodies shipped() {
    return new SecurityBodies(ShippedTable.read("security_bodies", "grouping", "body"));
  }

  /** Whether it is such a body and nothing else. */
  boolean isOnly(GroupingCard grouping) {
    return KINDS.contains(grouping.kind());
  }

  boolean isOrKeeps(GroupingCard grouping) {
    return isOnly(grouping) || kept.containsKey(grouping.code());
  }
}
