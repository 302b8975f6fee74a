package org.baraza.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two editors met in one section: what each changed alone is taken from each; where both changed
 * the same field, the later one has to choose.
 *
 * @param text what both agree on; of a field in dispute, what the later editor typed
 * @param clashes the fields in dispute
 * @param taken the names of the fields that only the earlier editor changed
 */
record Meeting(Typed text, List<Clash> clashes, List<String> taken) {

  /** A field that both changed, each otherwise. */
  record Clash(String name, List<String> theirs, List<String> yours) {}

  /** The later editor had seen all there was. */
  static Meeting alone(Typed yours) {
    return new Meeting(yours, List.of(), List.of());
  }

  /**
   * @param base what the later editor began from, if it is still known; if not, every difference is
   *     in dispute
   */
  static Meeting of(Optional<Typed> base, Typed theirs, Typed typed) {
    var yours = besides(base.orElse(Typed.NOTHING), theirs, typed);
    var names = new TreeSet<>(theirs.values().keySet());
    names.addAll(yours.values().keySet());
    var text = new TreeMap<String, List<String>>();
    var clashes = new ArrayList<Clash>();
    var taken = new ArrayList<String>();
    for (var name : names) {
      var one = theirs.all(name);
      var other = yours.all(name);
      if (one.equals(other) || base.isPresent() && base.get().all(name).equals(one)) {
        text.put(name, other);
      } else if (base.isPresent() && base.get().all(name).equals(other)) {
        text.put(name, one);
        taken.add(name);
      } else {
        text.put(name, other);
        clashes.add(new Clash(name, one, other));
      }
    }
    return new Meeting(new Typed(text), clashes, taken);
  }

  boolean isPeaceful() {
    return clashes.isEmpty();
  }

  /** Rows that both added got the same number by chance: the later editor's move on. */
  private static Typed besides(Typed base, Typed theirs, Typed yours) {
    var moved = yours;
    for (var name : yours.values().keySet()) {
      var parts = name.split("\\.");
      if (parts.length == 3 && isNew(base, parts) && has(theirs, parts) && has(moved, parts)) {
        var row = Integer.parseInt(parts[1]);
        if (!row(theirs, parts).equals(row(yours, parts))) {
          moved =
              moved.moved(
                  parts[0], row, Math.max(theirs.nextRow(parts[0]), moved.nextRow(parts[0])));
        }
      }
    }
    return moved;
  }

  private static boolean isNew(Typed base, String[] cell) {
    return !has(base, cell);
  }

  private static boolean has(Typed typed, String[] cell) {
    return typed.rows(cell[0]).contains(Integer.valueOf(cell[1]));
  }

  private static Typed row(Typed typed, String[] cell) {
    return typed.only(name -> name.startsWith(cell[0] + '.' + cell[1] + '.'));
  }
}
