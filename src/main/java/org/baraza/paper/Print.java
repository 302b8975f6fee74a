package org.baraza.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.baraza.language.Lang;
import org.w3c.dom.Document;

/** Lays a sheet or some pages of a book out and writes them as PDF. */
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
  private final Bundled files =
      new Bundled(
          Map.of(
              "type.css", Shipped.bytes("type.css"),
              "sheet.css", Shipped.bytes("sheet.css"),
              "book.css", Shipped.bytes("book.css")));
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  Print(PaperSettings settings) {
    this.settings = settings;
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  byte[] of(Job job) {
    var limits = new Limits(settings.limit(), settings.pages());
    var lang = job.sheet().frame().lang();
    var sheet = Manuscript.of(job.markup(), typefaces.characters());
    try (var renderer = builder(sheet, lang, limits).buildPdfRenderer();
        var pdf = renderer.createPDFKeepOpen()) {
      Imprint.on(pdf, job.sheet().dated(), ByteBuffer.wrap(job.digest()).getLong());
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some pages of a book; its bookmarks tell where their anchors stand, and are not kept. */
  Quire quire(Galley galley) {
    var limits = new Limits(settings.quire(), Integer.MAX_VALUE);
    var size = galley.size();
    var pages = Manuscript.of(galley.markup(), typefaces.characters());
    Hyphenation.mark(pages);
    var builder =
        builder(pages, galley.lang(), limits)
            .useInitialPageNumber(galley.first())
            .useSVGDrawer(new Etching(typefaces.lettering()))
            .useDefaultPageSize(size.width(), size.height(), PageSizeUnits.MM);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.getSharedContext().setTextRenderer(new Inscriber());
      return unserved(() -> quire(renderer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does some work for which no services are looked up: each quire would ask every jar of the house
   * for a writer of XML, and then take the one that Java has.
   */
  private static Quire unserved(Callable<Quire> work) throws IOException {
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return work.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private static Quire quire(PdfBoxRenderer renderer) throws IOException {
    try (var pdf = renderer.createPDFKeepOpen()) {
      var places = places(pdf);
      pdf.getDocumentCatalog().setDocumentOutline(null);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes, CompressParameters.NO_COMPRESSION);
      return new Quire(bytes.toByteArray(), pdf.getNumberOfPages(), places);
    }
  }

  private static Map<String, Integer> places(PDDocument pdf) throws IOException {
    var places = new LinkedHashMap<String, Integer>();
    var outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      for (var item : outline.children()) {
        var page = item.findDestinationPage(pdf);
        places.put(item.getTitle(), page == null ? 0 : pdf.getPages().indexOf(page));
      }
    }
    return places;
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  /** What a print may take: the time, and the pages. */
  private record Limits(Duration time, int pages) {}

  private PdfRendererBuilder builder(Document sheet, Lang lang, Limits limits) {
    var deadline = new Deadline(lang.locale(), limits.time());
    var builder = new PdfRendererBuilder();
    typefaces.lendTo(builder);
    return builder
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(colours)
        .usePageSupplier(pages(deadline, limits.pages()))
        .withProducer("Baraza")
        .withW3cDocument(sheet, "")
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

  private static PageSupplier pages(Deadline deadline, int most) {
    return (pdf, width, height, number, _) -> {
      deadline.check();
      if (number >= most) {
        throw new NotPrinted("the sheet has too many pages");
      }
      var page = new PDPage(new PDRectangle(width, height));
      pdf.addPage(page);
      return page;
    };
  }
}
