package org.baraza.paper;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes text, and ends a line within a word with a soft hyphen, which reading programs and
 * searches know to be none of the word; the printer itself would set a plain one.
 */
class Inscriber extends PdfBoxTextRenderer {

  private static final String SOFT = String.valueOf(Syllables.SOFT_HYPHEN);
  private static final String PARTED = SOFT + '-';

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    if (!text.endsWith(PARTED) || !draw((AbstractOutputDevice) device, text, x, y)) {
      super.drawString(device, text, x, y);
    }
  }

  /** Whether it could be drawn: by one font, that has a soft hyphen. */
  private static boolean draw(AbstractOutputDevice device, String text, float x, float y) {
    var pdf = (PdfBoxOutputDevice) device;
    var font = (PdfBoxFSFont) pdf.getSharedContext().getFont(device.getFontSpecification());
    var first = font.getFontDescriptions().getFirst();
    var line = text.substring(0, text.length() - PARTED.length()).replace(SOFT, "") + SOFT;
    try {
      first.getFont().getStringWidth(line);
    } catch (IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pdf.drawStringFast(line, x, y, null, first, font.getSize2D());
    return true;
  }
}
