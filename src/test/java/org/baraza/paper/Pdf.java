package org.baraza.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A PDF, taken apart. */
public final class Pdf implements AutoCloseable {

  private final PDDocument pdf;

  public Pdf(byte[] bytes) {
    try {
      this.pdf = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PDDocument document() {
    return pdf;
  }

  /** All its text on one line, in plain letters. */
  public String text() {
    return plain(read(new PDFTextStripper()));
  }

  /** How often something is drawn for which its font has no glyph. */
  public int missing() {
    var boxes = new ArrayList<Integer>();
    read(
        new PDFTextStripper() {
          @Override
          protected void showGlyph(Matrix matrix, PDFont font, int code, Vector moved)
              throws IOException {
            if (code == 0) {
              boxes.add(code);
            }
            super.showGlyph(matrix, font, code, moved);
          }
        });
    return boxes.size();
  }

  /** How far from the left edge of its page a character first stands, in points. */
  public float left(String character) {
    var places = new ArrayList<Float>();
    read(
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition place) {
            if (plain(place.getUnicode()).equals(character)) {
              places.add(place.getXDirAdj());
            }
          }
        });
    return places.getFirst();
  }

  /** The fonts it uses, on all pages. */
  public List<PDFont> fonts() throws IOException {
    var fonts = new ArrayList<PDFont>();
    for (var page : pdf.getPages()) {
      var resources = page.getResources();
      for (var name :
          StreamSupport.stream(resources.getFontNames().spliterator(), false).toList()) {
        fonts.add(resources.getFont(name));
      }
    }
    return fonts;
  }

  public String metadata() throws IOException {
    return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\u00AD\\s+", "")
        .replaceAll("\\s+", " ");
  }

  private String read(PDFTextStripper reader) {
    try {
      return reader.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
