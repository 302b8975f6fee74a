package org.baraza.handbook.binding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.baraza.paper.BookPress;
import org.baraza.paper.PaperSize;
import org.baraza.paper.Printers;
import org.baraza.ui.Drawn;
import org.baraza.ui.Words;

/** The presses, without the rest of the house. */
public final class Presswork {

  private final EpubPress epub;
  private final FolderPress folder;
  private final PrintPress print;
  private final DocxPress docx;

  public Presswork(Words words) {
    this(words, Printers.ofBooks());
  }

  public Presswork(Words words, BookPress press) {
    this.epub = new EpubPress(Drawn.byTheTemplates(), words);
    this.folder = new FolderPress(Drawn.byTheTemplates(), words);
    this.print = new PrintPress(Drawn.byTheTemplates(), words, press);
    this.docx = new DocxPress(words);
  }

  public EpubPress ofEpub() {
    return epub;
  }

  public PrintPress ofPaper() {
    return print;
  }

  public byte[] epub(Volume volume) {
    return epub(volume, Progress.UNWATCHED);
  }

  public byte[] epub(Volume volume, Progress progress) {
    return epub.of(volume, progress);
  }

  public byte[] folder(Volume volume) {
    return folder.of(volume, Progress.UNWATCHED);
  }

  public byte[] pdf(Volume volume) {
    return print.of(volume, PaperSize.A4, Progress.UNWATCHED);
  }

  public byte[] pdf(Volume volume, PaperSize size, Progress progress) {
    return print.of(volume, size, progress);
  }

  public byte[] docx(Volume volume) {
    return docx.of(volume, Progress.UNWATCHED);
  }

  /** A ZIP with a file less. */
  public byte[] without(byte[] zip, String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new ZipInputStream(new ByteArrayInputStream(zip));
        var less = new ZipOutputStream(bytes)) {
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          less.putNextEntry(entry);
          less.write(packed.readAllBytes());
        }
      }
    }
    return bytes.toByteArray();
  }
}
