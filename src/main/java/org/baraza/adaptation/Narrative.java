package org.baraza.adaptation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of an adaptation in one language, part by part; a part not told is empty. */
record Narrative(
    String summary, String kept, String changed, String dropped, String why, String outcome) {

  static Narrative of(String summary) {
    return new Narrative(summary, "", "", "", "", "");
  }

  /** The parts after the summary, by their name, in the order a page shows them. */
  Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("kept", kept);
    parts.put("changed", changed);
    parts.put("dropped", dropped);
    parts.put("why", why);
    parts.put("outcome", outcome);
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  boolean isEmpty() {
    return summary.isEmpty() && parts().isEmpty();
  }
}
