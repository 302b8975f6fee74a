package org.baraza.ui;

/** Nothing is at this address for this reader, whether it never was or may not be seen. */
public class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotThere() {
    super("nothing is there for this reader", null, false, false);
  }
}
