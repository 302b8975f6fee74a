package org.baraza.access;

/** A label of the Traffic Light Protocol 2.0 (FIRST, 2022). */
public enum Marking {
  CLEAR("TLP:CLEAR", Audience.PUBLIC),
  GREEN("TLP:GREEN", Audience.MEMBERS),
  AMBER("TLP:AMBER", Audience.CIRCLE),
  AMBER_STRICT("TLP:AMBER+STRICT", Audience.CIRCLE),
  RED("TLP:RED", Audience.OWNERS);

  private final String label;
  private final Audience widest;

  Marking(String label, Audience widest) {
    this.label = label;
    this.widest = widest;
  }

  /** Whether what bears this label may be shown to this audience. */
  public boolean admits(Audience audience) {
    return audience.compareTo(widest) >= 0;
  }

  /** The label that what is shown to this audience bears unless it says otherwise. */
  public static Marking of(Audience audience) {
    return switch (audience) {
      case PUBLIC -> CLEAR;
      case MEMBERS -> GREEN;
      case CIRCLE, OWNERS -> AMBER;
    };
  }

  /** The label as the protocol writes it. */
  public String label() {
    return label;
  }
}
