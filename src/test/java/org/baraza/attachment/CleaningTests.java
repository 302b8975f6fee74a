package org.baraza.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.baraza.attachment.Trace.What;
import org.baraza.attachment.Unacceptable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents tell of people is found, and is gone afterwards; what they show stays. */
class CleaningTests {

  private final Path folder;
  private final Cleaning cleaning;

  CleaningTests(@TempDir Path folder) {
    this.folder = folder;
    this.cleaning = new Cleaning(Papers.settings(folder));
  }

  @Test
  void aPhotographNoLongerTellsWhereItWasTaken() throws Exception {
    var cleaned = cleaned("photo.jpg", Kind.JPEG, Papers.jpeg());
    var told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(cleaned));

    assertThat(found).contains(new Trace(What.PERSON, Papers.AMINA)).anyMatch(this::isNouakchott);
    assertThat(told.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
    assertThat(told.getFirstDirectoryOfType(ExifIFD0Directory.class).getInteger(0x0112))
        .as("which way is up")
        .isEqualTo(6);
    assertThat(latin(cleaned)).doesNotContain("Amina");
    assertThat(points(cleaned)).isEqualTo(points(Papers.jpeg()));
  }

  private boolean isNouakchott(Trace trace) {
    return trace.what() == What.PLACE && trace.value().matches("18\\.08333, -15\\.96667");
  }

  @Test
  void aDrawingNoLongerNamesWhoDrewIt() throws Exception {
    var cleaned = cleaned("drawing.png", Kind.PNG, Papers.png());

    assertThat(found).extracting(Trace::value).anyMatch(value -> value.contains(Papers.AMINA));
    assertThat(latin(cleaned)).doesNotContain("Amina", "tEXt", "iTXt");
    assertThat(points(cleaned)).isEqualTo(points(Papers.png()));
  }

  @Test
  void aWebPictureNoLongerTellsWhereItWasTaken() throws Exception {
    var cleaned = cleaned("photo.webp", Kind.WEBP, Papers.webp());

    assertThat(found).extracting(Trace::what).contains(What.PLACE, What.PERSON);
    assertThat(latin(cleaned)).doesNotContain("Amina", "EXIF", "XMP ").contains("VP8L", "VP8X");
    assertThat(cleaned[20]).as("says that it has neither").isZero();
    assertThat(cleaned.length).isEqualTo(8 + cleaned[4]);
  }

  @Test
  void aPdfNoLongerNamesItsAuthorNorHoldsOtherFiles() throws Exception {
    var cleaned = cleaned("report.pdf", Kind.PDF, Papers.pdf());

    assertThat(found)
        .contains(new Trace(What.PERSON, Papers.AMINA))
        .anyMatch(this::isNouakchott)
        .extracting(Trace::what)
        .contains(What.ENCLOSED, What.SOFTWARE, What.DATE, What.SCRIPT);
    assertThat(latin(cleaned)).doesNotContain("Amina", Papers.MINISTRY, "zqvscript");
    try (var pdf = Loader.loadPDF(cleaned)) {
      assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
      assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
      assertThat(pdf.getPage(0).getAnnotations())
          .singleElement()
          .satisfies(remark -> assertThat(remark.getContents()).isEqualTo("A remark that stays."));
    }
    assertThat(cleaning.text(Kind.PDF, folder.resolve("cleaned"))).contains("zqvibis landed");
    assertThat(everyStream(cleaned)).doesNotContain("zqvsecret", "Amina");
  }

  /** All that the file holds, unpacked. */
  private static String everyStream(byte[] bytes) throws Exception {
    var all = new StringBuilder();
    try (var pdf = Loader.loadPDF(bytes)) {
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        var one = pdf.getDocument().getObjectFromPool(key).getObject();
        all.append(one);
        if (one instanceof org.apache.pdfbox.cos.COSStream stream) {
          try (var content = stream.createRawInputStream()) {
            all.append(latin(content.readAllBytes()));
          }
        }
      }
    }
    return all.toString();
  }

  @Test
  void aWordDocumentNoLongerNamesWhoWroteAndCommentedIt() throws Exception {
    var cleaned = cleaned("guide.docx", Kind.DOCX, Papers.docx());

    assertThat(found)
        .contains(
            new Trace(What.PERSON, Papers.AMINA), new Trace(What.ORGANISATION, Papers.MINISTRY))
        .anyMatch(this::isNouakchott)
        .extracting(Trace::what)
        .contains(What.REVISIONS);
    var parts = parts(cleaned);
    assertThat(parts.keySet()).noneMatch(name -> name.startsWith("docProps"));
    assertThat(String.join("", parts.values()))
        .doesNotContain("Amina", Papers.MINISTRY, "docProps", "2026-01-02", "00AB12", "\"AZ\"");
    assertThat(parts.get("word/document.xml"))
        .contains("The zqvheron &amp; the well", "w:author=\"Author\"", "xml:space=\"preserve\"");
    assertThat(Recognition.of(folder.resolve("cleaned"), "")).isEqualTo(Kind.DOCX);
    assertThat(cleaning.text(Kind.DOCX, folder.resolve("cleaned"))).contains("zqvheron & the well");
  }

  @Test
  void anOpenDocumentNoLongerNamesWhoWroteIt() throws Exception {
    var cleaned = cleaned("guide.odt", Kind.ODT, Papers.odt());
    var parts = parts(cleaned);

    assertThat(found).contains(new Trace(What.PERSON, Papers.AMINA));
    assertThat(String.join("", parts.values())).doesNotContain("Amina", "meta.xml");
    assertThat(parts.keySet()).first().isEqualTo("mimetype");
    assertThat(cleaning.text(Kind.ODT, folder.resolve("cleaned"))).contains("zqvstork");
  }

  @Test
  void theKindFollowsFromTheContentWhateverTheName() throws Exception {
    assertThat(kind("a.exe", Papers.pdf())).isEqualTo(Kind.PDF);
    assertThat(kind("a.txt", Papers.jpeg())).isEqualTo(Kind.JPEG);
    assertThat(kind("a.csv", Papers.utf8("year;country\n2026;Mauritanie"))).isEqualTo(Kind.CSV);
    assertThat(kind("note", Papers.utf8("نص عادي"))).isEqualTo(Kind.TXT);
    refused(Reason.KIND, "a.pdf", Papers.utf8("<!DOCTYPE html><html><script>1</script></html>"));
    refused(Reason.KIND, "a.png", Papers.utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    refused(Reason.KIND, "a.docx", Papers.zip(Map.of("a.txt", Papers.utf8("a"))));
    refused(Reason.KIND, "a.txt", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 0, 0});
    refused(Reason.EMPTY, "a.txt", new byte[0]);
  }

  @Test
  void whatRunsIsRefused() {
    refused(Reason.ACTIVE, "a.docx", Papers.docx(Map.of("word/vbaProject.bin", new byte[10])));
    refused(
        Reason.ACTIVE,
        "a.docx",
        Papers.docx(Map.of("word/embeddings/oleObject1.bin", new byte[9])));
  }

  @Test
  void whatGrowsWhenItIsUnpackedIsRefused() {
    refused(
        Reason.EXPANDING,
        "bomb.docx",
        Papers.docx(Map.of("word/media/z.bin", new byte[15_000_000])));
    var many = new java.util.HashMap<String, byte[]>();
    for (int i = 0; i < 300; i++) {
      many.put("word/" + i + ".xml", Papers.utf8("<a/>"));
    }
    refused(Reason.EXPANDING, "many.docx", Papers.docx(many));
  }

  @Test
  void entitiesOfAFileAreNotFollowed() throws Exception {
    var evil = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    var file =
        Files.write(folder.resolve("x.docx"), Papers.docx(Map.of("word/a.xml", Papers.utf8(evil))));
    try {
      cleaning.clean(Kind.DOCX, file, folder.resolve("cleaned"));
      assertThat(parts(Files.readAllBytes(folder.resolve("cleaned"))).get("word/a.xml"))
          .doesNotContain("root:");
    } catch (Unacceptable refused) {
      assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void whatIsLockedOrDamagedIsRefused() throws Exception {
    var locked = folder.resolve("locked.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(locked.toFile());
    }
    refused(Reason.LOCKED, "a.pdf", Files.readAllBytes(locked));
    var half = java.util.Arrays.copyOf(Papers.jpeg(), 300);
    var file = Files.write(folder.resolve("half"), half);
    assertThatThrownBy(() -> cleaning.clean(Kind.JPEG, file, folder.resolve("cleaned")))
        .isInstanceOf(Unacceptable.class);
  }

  private java.util.List<Trace> found = java.util.List.of();

  private byte[] cleaned(String name, Kind kind, byte[] bytes) throws Exception {
    var file = Files.write(folder.resolve("original"), bytes);
    assertThat(Recognition.of(file, name)).isEqualTo(kind);
    found = cleaning.traces(kind, file);
    cleaning.clean(kind, file, folder.resolve("cleaned"));
    return Files.readAllBytes(folder.resolve("cleaned"));
  }

  private Kind kind(String name, byte[] bytes) throws Exception {
    return Recognition.of(Files.write(folder.resolve("some"), bytes), name);
  }

  private void refused(Reason reason, String name, byte[] bytes) {
    assertThatThrownBy(
            () -> {
              var kind = kind(name, bytes);
              cleaning.traces(kind, folder.resolve("some"));
            })
        .as(name)
        .isInstanceOfSatisfying(
            Unacceptable.class, one -> assertThat(one.reason()).isEqualTo(reason));
  }

  private static int[] points(byte[] picture) throws Exception {
    var drawn = ImageIO.read(new ByteArrayInputStream(picture));
    return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
  }

  private Map<String, String> parts(byte[] bytes) throws Exception {
    var file = Files.write(folder.resolve("parts"), bytes);
    var parts = new java.util.LinkedHashMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        parts.put(entry.getName(), latin(zip.getInputStream(entry).readAllBytes()));
      }
    }
    return parts;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
