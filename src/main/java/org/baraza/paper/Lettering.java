package org.baraza.paper;

import com.ibm.icu.text.Bidi;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Draws a few words as the outlines of their letters, as they stand on a line. */
final class Lettering {

  private final List<TrueTypeFont> fonts;
  private final Arabic arabic = new Arabic();

  /**
   * @param fonts the first that has a letter draws it
   */
  Lettering(List<TrueTypeFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** Outlines that begin at 0 and stand on 0, and how long they are. */
  record Line(Shape shape, double width) {}

  /** What none of the fonts has leaves no trace. */
  synchronized Line line(String words, double size) {
    var shaped = new Bidi(arabic.shapeText(words), Bidi.LTR);
    var seen = shaped.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    var path = new Path2D.Double();
    var width = 0.0;
    for (int letter : seen.codePoints().toArray()) {
      width += draw(letter, size, width, path);
    }
    return new Line(path, width);
  }

  private double draw(int letter, double size, double at, Path2D path) {
    try {
      for (var font : fonts) {
        var glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        if (glyph != 0) {
          var scale = size / font.getUnitsPerEm();
          var place = new AffineTransform(scale, 0, 0, -scale, at, 0);
          var outline = font.getGlyph().getGlyph(glyph);
          if (outline != null) {
            path.append(place.createTransformedShape(outline.getPath()), false);
          }
          return font.getAdvanceWidth(glyph) * scale;
        }
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
