package org.baraza.handbook.binding;

import org.baraza.paper.BookPress;
import org.baraza.paper.PaperSize;
import org.baraza.ui.Drawing;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Prints books as tagged PDF (PDF/UA-1, PDF/A-2a), on paper of two sizes. */
@Component
public class PrintPress {

  private final Drawing drawing;
  private final Words words;
  private final BookPress press;

  PrintPress(Drawing drawing, Words words, BookPress press) {
    this.drawing = drawing;
    this.words = words;
    this.press = press;
  }

  /**
   * The same book gives the same bytes.
   *
   * @throws Unbound if a leaflet of it cannot be set
   */
  public byte[] of(Volume volume, PaperSize size, Progress progress) {
    return new Impression(volume, size, drawing, words, press).bytes(progress);
  }
}
