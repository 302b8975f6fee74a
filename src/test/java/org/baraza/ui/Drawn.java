package org.baraza.ui;

/** Draws records without the rest of the house. */
public final class Drawn {

  private Drawn() {}

  public static Drawing byTheTemplates() {
    return new Drawing(new Templating().templates());
  }
}
