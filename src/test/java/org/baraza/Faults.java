package org.baraza;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is wrong, and on which pages: the same fault on many pages is told once. */
final class Faults {

  private final Map<String, TreeSet<String>> pages = new TreeMap<>();

  synchronized void note(String fault, String page) {
    pages.computeIfAbsent(fault, _ -> new TreeSet<>()).add(page);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  @Override
  public String toString() {
    var told = new StringBuilder();
    pages.forEach((fault, where) ->
        told.append("\n- ")
            .append(fault)
            .append("\n    on ")
            .append(where.size())
            .append(where.size() == 1 ? " page: " : " pages, such as ")
            .append(where.getFirst()));
    return told.toString();
  }
}
