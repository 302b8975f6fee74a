package org.baraza.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.springframework.util.unit.DataSize;

/** Documents that tell of Amina, where she lives and whom she works for, of every kind. */
public final class Papers {

  public static final String AMINA = "Amina Zqvauthor";
  static final String MINISTRY = "Zqvministry";

  private Papers() {}

  static AttachmentSettings settings(Path folder) {
    return settings(folder, "");
  }

  static AttachmentSettings settings(Path folder, String scanner) {
    return new AttachmentSettings(
        folder,
        DataSize.ofMegabytes(5),
        20,
        DataSize.ofMegabytes(20),
        200,
        100,
        10,
        100_000,
        Duration.ofDays(7),
        scanner,
        Duration.ofSeconds(2));
  }

  /** A photograph taken in Nouakchott. */
  static byte[] jpeg() {
    var plain = drawn("jpg");
    var exif = exif();
    var all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
    all.writeBytes(new byte[] {(byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)});
    all.writeBytes(exif);
    var comment = ("by " + AMINA).getBytes(StandardCharsets.UTF_8);
    all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
    all.writeBytes(comment);
    all.write(plain, 2, plain.length - 2);
    all.writeBytes(("a second picture of " + AMINA).getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  static byte[] png() {
    var plain = drawn("png");
    var all = new ByteArrayOutputStream();
    all.write(plain, 0, 33);
    all.writeBytes(chunk("tEXt", "Author\0" + AMINA));
    all.writeBytes(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + xmp()));
    all.write(plain, 33, plain.length - 33);
    return all.toByteArray();
  }

  private static byte[] chunk(String name, String text) {
    var body = (name + text).getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(body);
    var all = new ByteArrayOutputStream();
    all.writeBytes(big(body.length - 4));
    all.writeBytes(body);
    all.writeBytes(big((int) sum.getValue()));
    return all.toByteArray();
  }

  static byte[] webp() {
    var plain = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    var inner = new ByteArrayOutputStream();
    inner.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
    inner.writeBytes(riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    inner.write(plain, 12, plain.length - 12);
    var exif = exif();
    inner.writeBytes(riff("EXIF", java.util.Arrays.copyOfRange(exif, 6, exif.length)));
    inner.writeBytes(riff("XMP ", xmp().getBytes(StandardCharsets.UTF_8)));
    return riff("RIFF", inner.toByteArray());
  }

  private static byte[] riff(String name, byte[] body) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 4; i++) {
      all.write(body.length >> 8 * i);
    }
    all.writeBytes(body);
    if (body.length % 2 == 1) {
      all.write(0);
    }
    return all.toByteArray();
  }

  private static byte[] drawn(String format) {
    try {
      var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
      picture.createGraphics().fillRect(5, 5, 20, 20);
      var all = new ByteArrayOutputStream();
      ImageIO.write(picture, format, all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which way is up (turned once), who took it, and 18.08 north, 15.97 west. */
  private static byte[] exif() {
    var all = new ByteArrayOutputStream();
    all.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(big(8));
    var artist = (AMINA + '\0').getBytes(StandardCharsets.US_ASCII);
    var gps = 8 + 2 + 3 * 12 + 4 + artist.length + artist.length % 2;
    all.writeBytes(new byte[] {0, 3});
    entry(all, 0x0112, 3, 1, 6 << 16);
    entry(all, 0x013B, 2, artist.length, 8 + 2 + 3 * 12 + 4);
    entry(all, 0x8825, 4, 1, gps);
    all.writeBytes(big(0));
    all.writeBytes(artist);
    if (artist.length % 2 == 1) {
      all.write(0);
    }
    var values = gps + 2 + 4 * 12 + 4;
    all.writeBytes(new byte[] {0, 4});
    entry(all, 1, 2, 2, 'N' << 24);
    entry(all, 2, 5, 3, values);
    entry(all, 3, 2, 2, 'W' << 24);
    entry(all, 4, 5, 3, values + 24);
    all.writeBytes(big(0));
    for (var part : new int[] {18, 5, 0, 15, 58, 0}) {
      all.writeBytes(big(part));
      all.writeBytes(big(1));
    }
    return all.toByteArray();
  }

  private static void entry(ByteArrayOutputStream to, int tag, int type, int count, int value) {
    to.writeBytes(new byte[] {(byte) (tag >> 8), (byte) tag, 0, (byte) type});
    to.writeBytes(big(count));
    to.writeBytes(big(value));
  }

  private static byte[] big(int value) {
    return java.nio.ByteBuffer.allocate(4).putInt(value).array();
  }

  private static String xmp() {
    return """
    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq>\
    <rdf:li>%s</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>\
    """
        .formatted(AMINA);
  }

  static byte[] pdf() {
    try (var pdf = new PDDocument()) {
      var told = pdf.getDocumentInformation();
      told.setAuthor(AMINA);
      told.setProducer(MINISTRY + " Writer");
      told.setCreationDate(
          Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT));
      var xmp = new PDMetadata(pdf);
      xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
      pdf.getDocumentCatalog().setMetadata(xmp);
      pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('zqvscript')"));
      var page = new PDPage();
      pdf.addPage(page);
      var photograph = PDImageXObject.createFromByteArray(pdf, Papers.jpeg(), "photograph");
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("The zqvibis landed at the mediation centre.");
        content.endText();
        content.drawImage(photograph, 50, 50);
      }
      var remark = new PDAnnotationText();
      remark.setRectangle(new PDRectangle(10, 10, 20, 20));
      remark.setTitlePopup(AMINA);
      remark.setContents("A remark that stays.");
      page.getAnnotations().add(remark);
      var file = new PDComplexFileSpecification();
      file.setFile("secret.txt");
      file.setEmbeddedFile(
          new PDEmbeddedFile(
              pdf, new java.io.ByteArrayInputStream("zqvsecret".getBytes(StandardCharsets.UTF_8))));
      var files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of("secret.txt", file));
      var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      pdf.getDocumentCatalog().setNames(names);
      var all = new ByteArrayOutputStream();
      pdf.save(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] docx() {
    return docx(Map.of());
  }

  /** A Word document with these parts besides. */
  static byte[] docx(Map<String, byte[]> more) {
    var w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    var types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    var rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + types
                + "document.main+xml\"/><Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + "</Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\""
                + rel
                + "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\""
                + " Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
    parts.put(
        "docProps/core.xml",
        utf8(
            "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:creator>"
                + AMINA
                + "</dc:creator></cp:coreProperties>"));
    parts.put(
        "docProps/app.xml", utf8("<Properties><Company>" + MINISTRY + "</Company></Properties>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<w:document "
                + w
                + "><w:body><w:p w:rsidR=\"00AB12\"><w:ins w:id=\"1\" w:author=\""
                + AMINA
                + "\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:t xml:space=\"preserve\">The zqvheron"
                + " &amp; the well</w:t></w:r></w:ins></w:p></w:body></w:document>"));
    parts.put(
        "word/comments.xml",
        utf8(
            "<w:comments "
                + w
                + "><w:comment w:id=\"0\" w:author=\""
                + AMINA
                + "\" w:initials=\"AZ\"><w:p/></w:comment></w:comments>"));
    parts.put("word/media/image1.jpeg", jpeg());
    parts.putAll(more);
    return zip(parts);
  }

  static byte[] odt() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    parts.put(
        "META-INF/manifest.xml",
        utf8(
            "<m:manifest"
                + " xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry"
                + " m:full-path=\"content.xml\" m:media-type=\"text/xml\"/><m:file-entry"
                + " m:full-path=\"meta.xml\" m:media-type=\"text/xml\"/></m:manifest>"));
    parts.put(
        "meta.xml",
        utf8(
            "<o:document-meta xmlns:o=\"o\" xmlns:meta=\"m\"><meta:initial-creator>"
                + AMINA
                + "</meta:initial-creator></o:document-meta>"));
    parts.put(
        "content.xml",
        utf8(
            "<o:body xmlns:o=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\"><o:annotation><dc:creator>"
                + AMINA
                + "</dc:creator></o:annotation><text:p>The zqvstork</text:p></o:body>"));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var all = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(all)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
