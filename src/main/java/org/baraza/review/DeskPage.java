package org.baraza.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What waits for a reader, and what the reader waits for.
 *
 * @param parts the lines by the name of their part, the most urgent part first
 * @param trays what other rooms put there
 * @param decides whether the reader decides on what is reported
 */
record DeskPage(Frame frame, Map<String, List<Line>> parts, List<Tray> trays, boolean decides)
    implements Page {

  /** What another room puts on the desk. */
  record Tray(String id, String heading, List<Line> lines) {}

  DeskPage {
    var kept = new LinkedHashMap<>(parts);
    kept.values().removeIf(List::isEmpty);
    parts = kept;
  }

  boolean isEmpty() {
    return parts.isEmpty() && trays.isEmpty();
  }

  /** The heading of a part. */
  String heading(String part) {
    return frame.word("review.desk." + part);
  }
}
