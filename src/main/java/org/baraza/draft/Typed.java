package org.baraza.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.baraza.language.Cleaned;

/**
 * What was typed, by the name of the field, as it was typed. A cell of a repeatable group goes by
 * {@code group.row.column}; the number of a row stays with it, whatever happens to its neighbours.
 * A field left empty is not held, so that a row left empty is none.
 */
record Typed(@JsonValue SortedMap<String, List<String>> values) {

  static final Typed NOTHING = new Typed(new TreeMap<>());

  @JsonCreator
  Typed {
    var held = new TreeMap<String, List<String>>();
    values.forEach((name, all) -> {
      var said =
          all.stream()
              .map(Cleaned::whileTyped)
              .filter(one -> !Cleaned.of(one).isEmpty())
              .distinct()
              .toList();
      if (!said.isEmpty()) {
        held.put(name, said);
      }
    });
    values = held;
  }

  /** What was sent, as far as the section asks for it. */
  static Typed of(Map<String, List<String>> sent, Section section) {
    return new Typed(new TreeMap<>(sent)).only(section::asks);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  String value(String name) {
    var all = all(name);
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  /** The lines of a field that holds one thing a line. */
  List<String> lines(String name) {
    return value(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The numbers of a group's rows, in order. */
  SortedSet<Integer> rows(String group) {
    var rows = new TreeSet<Integer>();
    for (var name : values.keySet()) {
      var parts = name.split("\\.");
      if (parts.length == 3 && parts[0].equals(group)) {
        rows.add(Integer.valueOf(parts[1]));
      }
    }
    return rows;
  }

  /** The number a new row of the group gets. */
  int nextRow(String group) {
    var rows = rows(group);
    return rows.isEmpty() ? 1 : rows.last() + 1;
  }

  Typed only(Predicate<String> names) {
    var some = new TreeMap<>(values);
    some.keySet().removeIf(names.negate());
    return new Typed(some);
  }

  Typed with(String name, Collection<String> all) {
    var more = new TreeMap<>(values);
    more.put(name, new ArrayList<>(all));
    return new Typed(more);
  }

  Typed and(Typed other) {
    var more = new TreeMap<>(values);
    more.putAll(other.values);
    return new Typed(more);
  }

  /** The same with a row under another number. */
  Typed moved(String group, int from, int to) {
    var moved = new TreeMap<String, List<String>>();
    values.forEach((name, all) ->
        moved.put(
            name.startsWith(group + '.' + from + '.')
                ? name.replaceFirst("\\.\\d+\\.", "." + to + ".")
                : name,
            all));
    return new Typed(moved);
  }
}
