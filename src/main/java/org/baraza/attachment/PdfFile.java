package org.baraza.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;
import org.jspecify.annotations.Nullable;

/** A PDF. It is cleaned by being written anew from what its pages show. */
final class PdfFile {

  /** What tells of people and programs, runs something, or holds other files. */
  private static final Set<String> DROPPED =
      Set.of(
          "Metadata",
          "PieceInfo",
          "LastModified",
          "OpenAction",
          "AA",
          "AF",
          "EmbeddedFiles",
          "JavaScript",
          "Collection",
          "SpiderInfo",
          "Perms",
          "DSS",
          "Legal",
          "OutputIntentsInfo");

  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "RichMediaExecute");

  private PdfFile() {}

  /** What it tells besides what it shows. */
  static List<Trace> traces(Path file) throws IOException {
    try (var pdf = open(file)) {
      var traces = new ArrayList<Trace>();
      var told = pdf.getDocumentInformation();
      add(traces, What.PERSON, told.getAuthor());
      add(traces, What.TITLE, told.getTitle());
      add(traces, What.OTHER, told.getSubject());
      add(traces, What.OTHER, told.getKeywords());
      add(traces, What.SOFTWARE, told.getCreator());
      add(traces, What.SOFTWARE, told.getProducer());
      if (told.getCreationDate() != null) {
        traces.add(new Trace(What.DATE, told.getCreationDate().toInstant().toString()));
      }
      if (!pdf.getSignatureDictionaries().isEmpty()) {
        traces.add(Trace.of(What.SIGNATURE));
      }
      each(pdf, one -> traces(one, traces));
      return traces.stream().distinct().toList();
    }
  }

  private static void add(List<Trace> traces, What what, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      traces.add(new Trace(what, value));
    }
  }

  private static void traces(COSDictionary one, List<Trace> traces) {
    if (one.containsKey(COSName.METADATA) || one.containsKey(COSName.getPDFName("PieceInfo"))) {
      traces.add(Trace.of(What.OTHER));
    }
    if (isType(one, "Filespec") && one.containsKey(COSName.EF)) {
      traces.add(new Trace(What.ENCLOSED, one.getString(COSName.UF, one.getString(COSName.F, ""))));
    }
    if (ACTIONS.contains(one.getNameAsString(COSName.S, ""))) {
      traces.add(Trace.of(What.SCRIPT));
    }
    if (isRemark(one)) {
      add(traces, What.PERSON, one.getString(COSName.T));
    }
    if (isPhotograph(one) && one instanceof COSStream stream) {
      traces.addAll(Picture.traces(raw(stream)));
    }
  }

  /**
   * The PDF without them.
   *
   * @throws Unacceptable if it cannot be read, or is locked
   */
  static void clean(Path file, Path to, AttachmentSettings.Limits limits) throws IOException {
    try (var pdf = open(file)) {
      pdf.setDocumentInformation(new PDDocumentInformation());
      each(pdf, one -> clean(one, limits));
      var form = pdf.getDocumentCatalog().getAcroForm();
      if (form != null) {
        form.getCOSObject().removeItem(COSName.getPDFName("XFA"));
        form.setSignaturesExist(false);
        form.setAppendOnly(false);
      }
      pdf.getDocument().getTrailer().removeItem(COSName.ID);
      pdf.save(to.toFile());
    }
  }

  private static void clean(COSDictionary one, AttachmentSettings.Limits limits) {
    DROPPED.forEach(name -> one.removeItem(COSName.getPDFName(name)));
    if (isType(one, "Filespec")) {
      one.removeItem(COSName.EF);
    }
    if (ACTIONS.contains(one.getNameAsString(COSName.S, ""))) {
      List.copyOf(one.keySet()).forEach(one::removeItem);
    }
    if (isRemark(one)) {
      List.of("T", "CreationDate", "M", "NM")
          .forEach(name -> one.removeItem(COSName.getPDFName(name)));
    }
    if (one.getNameAsString(COSName.FT, "").equals("Sig")) {
      one.removeItem(COSName.V);
    }
    if (isPhotograph(one) && one instanceof COSStream stream) {
      replace(stream, Picture.cleaned(Kind.JPEG, raw(stream), limits.pixels()));
    }
  }

  private static boolean isType(COSDictionary one, String type) {
    return one.getNameAsString(COSName.TYPE, "").equals(type);
  }

  /** What somebody noted upon a page, and signed; a form's field has its own name there. */
  private static boolean isRemark(COSDictionary one) {
    var kind = one.getNameAsString(COSName.SUBTYPE, "");
    return one.containsKey(COSName.RECT) && !kind.equals("Widget") && !kind.isEmpty();
  }

  private static boolean isPhotograph(COSDictionary one) {
    return one.getNameAsString(COSName.SUBTYPE, "").equals("Image")
        && one.getDictionaryObject(COSName.FILTER) instanceof COSName filter
        && filter.equals(COSName.DCT_DECODE);
  }

  private static byte[] raw(COSStream stream) {
    try (var bytes = stream.createRawInputStream();
        var all = new ByteArrayOutputStream()) {
      IOUtils.copy(bytes, all);
      return all.toByteArray();
    } catch (IOException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private static void replace(COSStream stream, byte[] bytes) {
    try (var to = stream.createRawOutputStream()) {
      to.write(bytes);
    } catch (IOException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  /** Its words, the first so many letters. */
  static String text(Path file, int most) throws IOException {
    try (var pdf = open(file)) {
      var words = new StringWriter();
      var pages = new PDFTextStripper();
      for (int page = 1;
          page <= pdf.getNumberOfPages() && words.getBuffer().length() < most;
          page++) {
        pages.setStartPage(page);
        pages.setEndPage(page);
        pages.writeText(pdf, words);
      }
      return words.toString();
    }
  }

  private static PDDocument open(Path file) throws IOException {
    try {
      var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
      if (pdf.isEncrypted()) {
        pdf.close();
        throw new Unacceptable(Reason.LOCKED);
      }
      return pdf;
    } catch (InvalidPasswordException locked) {
      throw new Unacceptable(Reason.LOCKED, locked);
    } catch (IOException broken) {
      throw new Unacceptable(Reason.BROKEN, broken);
    }
  }

  private interface Visit {
    void to(COSDictionary one);
  }

  /** Goes to every dictionary of the file, those inside of others too. */
  private static void each(PDDocument pdf, Visit visit) {
    var document = pdf.getDocument();
    var keys = List.copyOf(document.getXrefTable().keySet());
    for (COSObjectKey key : keys) {
      walk(document.getObjectFromPool(key).getObject(), visit, 0);
    }
    walk(document.getTrailer(), visit, 0);
  }

  private static void walk(@Nullable COSBase one, Visit visit, int depth) {
    if (depth > 50) {
      throw new Unacceptable(Reason.BROKEN);
    }
    if (one instanceof COSDictionary dictionary) {
      visit.to(dictionary);
      for (var name : List.copyOf(dictionary.keySet())) {
        walk(dictionary.getItem(name), visit, depth + 1);
      }
    } else if (one instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        walk(array.get(i), visit, depth + 1);
      }
    }
  }
}
