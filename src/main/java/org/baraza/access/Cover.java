package org.baraza.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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

  /** Seen by whoever holds one of these keys. */
  public static Cover openedBy(Set<String> keys) {
    var others = new TreeSet<>(keys);
    return others.remove(Keys.PUBLIC)
        ? new Cover(Audience.PUBLIC, Marking.CLEAR, Set.of(), others)
        : others.remove(Keys.MEMBERS)
            ? new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), others)
            : ownedBy(others);
  }

  /** Reads the cover of a row that has the columns audience, marking, circle and owners. */
  public static Cover of(ResultSet row) throws SQLException {
    return new Cover(
        Audience.valueOf(row.getString("audience")),
        Marking.valueOf(row.getString("marking")),
        keys(row, "circle"),
        keys(row, "owners"));
  }

  private static Set<String> keys(ResultSet row, String column) throws SQLException {
    return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
  }

  public boolean isPublic() {
    return audience == Audience.PUBLIC;
  }

  /** Another audience for the same circle and the same owners. */
  public Cover with(Audience other, Marking label) {
    return new Cover(other, label, circle, owners);
  }

  /** Whether whoever sees the other sees this too. */
  public boolean isAsWideAs(Cover other) {
    return switch (audience) {
      case PUBLIC -> true;
      case MEMBERS -> !other.isPublic();
      case CIRCLE, OWNERS ->
          !other.isPublic()
              && other.audience != Audience.MEMBERS
              && keys().containsAll(other.keys());
    };
  }

  /**
   * The cover of what was derived from two records: whoever sees it sees both of them. Where that
   * cannot be said in keys, fewer see it.
   */
  public Cover and(Cover other) {
    var strictest = marking.compareTo(other.marking) > 0 ? marking : other.marking;
    if (isAsWideAs(other)) {
      return new Cover(other.audience, strictest, other.circle, other.owners);
    }
    if (other.isAsWideAs(this)) {
      return new Cover(audience, strictest, circle, owners);
    }
    var both = keys();
    both.retainAll(other.keys());
    return new Cover(Audience.OWNERS, strictest, Set.of(), both);
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
