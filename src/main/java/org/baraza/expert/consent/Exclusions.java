package org.baraza.expert.consent;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.Keys;
import org.baraza.access.Reader;

/**
 * Whom an expert shuts out: for them there is no such person.
 *
 * @param keys what they chose: countries, organisations and roles, each by its key
 * @param marks the marks of those who are shut out, the organisations of a country among them
 */
public record Exclusions(Set<String> keys, Set<String> marks) {

  public static final Exclusions NONE = new Exclusions(Set.of(), Set.of());

  public Exclusions {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    marks = Collections.unmodifiableSet(new TreeSet<>(marks));
  }

  /**
   * @param besides keys of organisations that belong to an excluded country
   */
  public static Exclusions of(Set<String> keys, Set<String> besides) {
    var marks = new TreeSet<String>();
    keys.forEach(key -> marks.add(Keys.mark(key)));
    besides.forEach(key -> marks.add(Keys.mark(key)));
    return new Exclusions(keys, marks);
  }

  public boolean shut(Reader reader) {
    return !Collections.disjoint(marks, reader.keys());
  }

  /**
   * How far a consent reaches under these. Who is shut out could sign out and read what everyone
   * reads: as long as anybody is, nothing is shown to everyone.
   */
  public Reach narrowed(Reach reach) {
    return reach == Reach.EVERYONE && !marks.isEmpty() ? Reach.MEMBERS : reach;
  }
}
