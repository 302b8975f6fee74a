package org.baraza.paper;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Printers, without the rest of the house. */
public final class Printers {

  private Printers() {}

  public static BookPress ofBooks() {
    var patience = Duration.ofMinutes(1);
    return new BookPress(
        new PaperSettings(2, patience, patience, 50, patience, DataSize.ofMegabytes(1)));
  }
}
