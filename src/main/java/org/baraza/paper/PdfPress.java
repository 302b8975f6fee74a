package org.baraza.paper;

import java.util.HexFormat;
import org.baraza.store.Digest;
import org.baraza.ui.Drawing;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Prints sheets as PDF. The same sheet gives the same bytes. A few are printed at a time; nothing
 * is read or made ready before the first.
 */
@Component
public class PdfPress {

  private final Drawing drawing;
  private final SingletonSupplier<Print> print;
  private final KeptPrints kept;
  private final Turns turns;

  PdfPress(Drawing drawing, PaperSettings settings) {
    this.drawing = drawing;
    this.print = SingletonSupplier.of(() -> new Print(settings));
    this.kept = new KeptPrints(settings.kept().toBytes());
    this.turns = new Turns(settings.atOnce(), settings.patience());
  }

  /**
   * The sheet as a tagged PDF (PDF/UA-1, PDF/A-2a) with all its fonts.
   *
   * @param sheet a record with a template of well-formed XML
   * @throws org.springframework.web.ErrorResponseException with status 503 if there is no turn in
   *     time, or the sheet takes too long or too many pages
   */
  public <S extends Record & Sheet> byte[] pdf(S sheet) {
    var markup = drawing.of(sheet);
    var digest = Digest.of(markup);
    var key = HexFormat.of().formatHex(digest) + sheet.dated();
    var known = kept.find(key);
    return known != null
        ? known
        : turns.take(() -> made(new Print.Job(markup, digest, sheet), key));
  }

  /** Somebody before may have waited for the same. */
  private byte[] made(Print.Job job, String key) {
    var known = kept.find(key);
    if (known != null) {
      return known;
    }
    var made = print.obtain().of(job);
    kept.keep(key, made);
    return made;
  }
}
