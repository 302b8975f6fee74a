package org.baraza.access;

/** An audience wider than the marking of the record admits. */
public class MarkingConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MarkingConflict(Audience audience, Marking marking) {
    super(marking.label() + " does not admit the audience " + audience);
  }
}
