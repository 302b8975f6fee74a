package org.baraza.access;

/** A label of the Traffic Light Protocol 2.0 (FIRST, 2022). */
public enum Marking {
  CLEAR("TLP:CLEAR"),
  GREEN("TLP:GREEN"),
  AMBER("TLP:AMBER"),
  AMBER_STRICT("TLP:AMBER+STRICT"),
  RED("TLP:RED");

  private final String label;

  Marking(String label) {
    this.label = label;
  }

  /** The label as the protocol writes it. */
  public String label() {
    return label;
  }
}
