package org.baraza.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays one sheet out and writes it as PDF. */
class Print {

  /**
   * @param digest of the markup
   */
  record Job(byte[] markup, byte[] digest, Sheet sheet) {}

  private static final String[] SCHEMES = {
    Bundled.SCHEME, "http", "https", "data", "classpath", "file", "jar", "ftp"
  };

  private final PaperSettings settings;
  private final Typefaces typefaces = new Typefaces();
  private final Bundled files = new Bundled(Map.of("sheet.css", Shipped.bytes("sheet.css")));
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Print(PaperSettings settings) {
    this.settings = settings;
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  byte[] of(Job job) {
    try (var renderer = builder(job).buildPdfRenderer();
        var pdf = renderer.createPDFKeepOpen()) {
      Imprint.on(pdf, job.sheet().dated(), ByteBuffer.wrap(job.digest()).getLong());
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfRendererBuilder builder(Job job) {
    var lang = job.sheet().frame().lang();
    var deadline = new Deadline(lang.locale(), settings.limit());
    var builder = new PdfRendererBuilder();
    typefaces.lendTo(builder);
    return builder
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(colours)
        .usePageSupplier(pages(deadline))
        .withProducer("Baraza")
        .withW3cDocument(Manuscript.of(job.markup(), typefaces.characters()), "")
        .defaultTextDirection(lang.dir().equals("rtl") ? TextDirection.RTL : TextDirection.LTR)
        .useUnicodeBidiSplitter(TextRuns::new)
        .useUnicodeBidiReorderer(new Arabic())
        .useUnicodeLineBreaker(deadline)
        .useReplacementText(Character.toString(Manuscript.UNKNOWN))
        .useUriResolver(files)
        .useProtocolsStreamImplementation(files, SCHEMES)
        .useExternalResourceAccessControl(
            (address, _) -> files.has(address),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
  }

  private PageSupplier pages(Deadline deadline) {
    return (pdf, width, height, number, _) -> {
      deadline.check();
      if (number >= settings.pages()) {
        throw new NotPrinted("the sheet has too many pages");
      }
      var page = new PDPage(new PDRectangle(width, height));
      pdf.addPage(page);
      return page;
    };
  }
}
