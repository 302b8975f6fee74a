package org.baraza.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Prints books as tagged PDF (PDF/UA-1, PDF/A-2a), some pages at a time, so that a long one needs
 * no more room than a short one. The same galleys give the same bytes.
 */
@Component
public class BookPress {

  private final SingletonSupplier<Print> print;

  BookPress(PaperSettings settings) {
    this.print = SingletonSupplier.of(() -> new Print(settings));
  }

  /**
   * Sets some pages.
   *
   * @throws IllegalArgumentException if the markup is not well-formed
   * @throws org.springframework.web.ErrorResponseException if it takes too long
   */
  public Quire set(Galley galley) {
    return print.obtain().quire(galley);
  }

  /**
   * Sews quires together, in their order, and lets links and bookmarks lead to their places. The
   * title and the language of the book are those of the first quire.
   */
  public byte[] sewn(List<Quire> quires, Spine spine) {
    return new Sewing(quires, spine).bytes();
  }
}
