package org.baraza.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may see a record.
 *
 * @param circle keys of the named circle, for {@link Audience#CIRCLE}
 * @param owners keys of its owners, who always see it
 */
public record Cover(Audience audience, Marking marking, Set<String> circle, Set<String> owners) {

  /** Public and clear. */
  public static final Cover OPEN = new Cover(Audience.PUBLIC, Marking.CLEAR, Set.of(), Set.of());

  /**
   * @throws MarkingConflict if the audience is wider than the marking admits
   */
  public Cover {
    if (!marking.admits(audience)) {
      throw new MarkingConflict(audience, marking);
    }
    circle = Set.copyOf(circle);
    owners = Set.copyOf(owners);
  }

  /** Seen by its owners alone. */
  public static Cover ownedBy(Set<String> owners) {
    return new Cover(Audience.OWNERS, Marking.AMBER, Set.of(), owners);
  }

  /** The keys that open it. */
  public Set<String> keys() {
    var keys = new TreeSet<>(owners);
    switch (audience) {
      case PUBLIC -> keys.add(Keys.PUBLIC);
      case MEMBERS -> keys.add(Keys.MEMBERS);
      case CIRCLE -> keys.addAll(circle);
      case OWNERS -> {}
    }
    return keys;
  }
}
