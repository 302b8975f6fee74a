package org.baraza.handbook.binding;

/** Hears how far the binding of a book has come. */
@FunctionalInterface
public interface Progress {

  Progress UNWATCHED = (_, _) -> {};

  /**
   * Another leaflet is set; whoever does not want the rest throws.
   *
   * @param all how many there will be
   */
  void set(int leaflets, int all);
}
