package org.baraza.paper;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.util.unit.DataSize;

/** Printers, without the rest of the house. */
public final class Printers {

  private Printers() {}

  public static BookPress ofBooks() {
    return new BookPress(settings());
  }

  private static PaperSettings settings() {
    var patience = Duration.ofMinutes(1);
    return new PaperSettings(2, patience, patience, 50, patience, DataSize.ofMegabytes(1));
  }

  /** One that also gives away what it sets. */
  public static BookPress overheard(Consumer<byte[]> markup) {
    return new BookPress(settings()) {
      @Override
      public Quire set(Galley galley) {
        markup.accept(galley.markup());
        return super.set(galley);
      }
    };
  }
}
