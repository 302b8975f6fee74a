package org.baraza.thesaurus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The thesaurus as a tree. */
record ConceptsPage(Frame frame, List<Node> tops) implements Page {

  /** A concept with those below it. */
  record Node(String id, String label, long practices, List<Node> below) {}

  static ConceptsPage of(Frame frame, Thesaurus thesaurus, Map<String, Long> counts) {
    return new ConceptsPage(
        frame, thesaurus.tops().stream().map(top -> node(top, frame, thesaurus, counts)).toList());
  }

  private static Node node(
      ConceptCard concept, Frame frame, Thesaurus thesaurus, Map<String, Long> counts) {
    var below = new ArrayList<Node>();
    for (var each : thesaurus.below(concept.id())) {
      if (each.broader().getFirst().equals(concept.id())) {
        below.add(node(each, frame, thesaurus, counts));
      }
    }
    return new Node(
        concept.id(),
        concept.label(frame.lang()),
        counts.getOrDefault(concept.id(), 0L),
        frame.sorted(below, Node::label));
  }

  @Override
  public Object data() {
    return tops;
  }
}
