package org.baraza.likeness;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.world.GroupingCard;

/**
 * Which groupings are bodies against terrorism or its financing: those of the kinds functional and
 * fsrb are nothing else; some others keep a standing body of that sort, and the shipped file {@code
 * security_bodies.csv} names it.
 *
 * @param kept the names of the bodies kept, by the code of the grouping
 */
record SecurityBodies(Map<String, Saying> kept) {

  static final SecurityBodies SHIPPED = shipped();

  private static final Set<String> KINDS = Set.of("fsrb", "functional");

  private static SecurityBodies shipped() {
    var kept = new HashMap<String, Saying>();
    ShippedTable.rows("security_bodies").forEach(row -> kept.put(row.get("grouping"), names(row)));
    return new SecurityBodies(Map.copyOf(kept));
  }

  private static Saying names(CSVRecord row) {
    var names = new EnumMap<Lang, String>(Lang.class);
    Lang.ALL.forEach(lang -> names.put(lang, row.get("name_" + lang.code())));
    return new Saying(names);
  }

  /** Whether it is such a body and nothing else. */
  boolean isOnly(GroupingCard grouping) {
    return KINDS.contains(grouping.kind());
  }

  boolean isOrKeeps(GroupingCard grouping) {
    return isOnly(grouping) || kept.containsKey(grouping.code());
  }

  /** The name of the body that a grouping keeps. */
  Optional<String> nameIn(String grouping, Lang lang) {
    return Optional.ofNullable(kept.get(grouping)).map(names -> names.in(lang).text());
  }
}
