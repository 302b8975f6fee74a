package org.baraza.handbook.binding;

/** A book cannot be bound because of one of its leaflets. */
public class Unbound extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String anchor;

  Unbound(String anchor, RuntimeException why) {
    super(anchor + " cannot be set", why);
    this.anchor = anchor;
  }

  /** What leads to the leaflet. */
  public String anchor() {
    return anchor;
  }
}
