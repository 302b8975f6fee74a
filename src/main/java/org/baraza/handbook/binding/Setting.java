package org.baraza.handbook.binding;

import java.util.List;
import java.util.function.BiConsumer;
import org.baraza.ui.Drawing;

/** Sets leaflets one by one, and tells how far it is and which of them cannot be set. */
final class Setting {

  private Setting() {}

  static void of(
      List<Leaflet> leaflets,
      Drawing drawing,
      Progress progress,
      BiConsumer<Leaflet, byte[]> taker) {
    for (int at = 0; at < leaflets.size(); at++) {
      var leaf = leaflets.get(at);
      taker.accept(leaf, set(leaf, drawing));
      progress.set(at + 1, leaflets.size());
    }
  }

  private static byte[] set(Leaflet leaf, Drawing drawing) {
    try {
      return drawn(leaf, drawing);
    } catch (RuntimeException e) {
      throw new Unbound(leaf.self().anchor(), e);
    }
  }

  static byte[] drawn(Record page, Drawing drawing) {
    return WellFormed.of(drawing.of(page));
  }
}
