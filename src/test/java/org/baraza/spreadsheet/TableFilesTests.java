package org.baraza.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Tables as files, out and in again. */
class TableFilesTests {

  private static final List<String> KNOWN = List.of("number", "title", "countries", "summary");
  private static final Table TABLE =
      new Table(
          List.of("number", "title", "summary"),
          List.of(
              List.of("482130", "=1+1", "Deux\nlignes; et « des guillemets \" »"),
              List.of("", "'=déjà", "-12 أشخاص, ومدرسة"),
              List.of("", "'simple", "@toutes")));

  @Test
  void whatGoesOutComesBackAsItWas() {
    var heads = List.of("Numéro [number]", "Titre [title]", "Résumé [summary]");

    var csv = TableFiles.read(CsvFile.write(heads, TABLE), KNOWN);
    var xlsx = TableFiles.read(XlsxFile.write(heads, TABLE, "Pratiques", true), KNOWN);

    assertThat(csv).isEqualTo(TABLE);
    assertThat(xlsx).isEqualTo(TABLE);
  }

  @Test
  void noSpreadsheetTakesATextForAFormula() {
    var csv = text(CsvFile.write(List.of("number", "title", "summary"), TABLE));

    assertThat(csv).contains("'=1+1", "''=déjà", "'-12 أشخاص", "'@toutes").contains(",'simple,");
    assertThat(csv.lines()).noneMatch(line -> line.matches("(.*,)?[=@+-].*"));
  }

  @Test
  void theSameTableGivesTheSameBytes() throws InterruptedException {
    var first = XlsxFile.write(List.of("a", "b", "c"), TABLE, "x", false);
    Thread.sleep(1100);

    assertThat(XlsxFile.write(List.of("a", "b", "c"), TABLE, "x", false)).isEqualTo(first);
  }

  @Test
  void whateverSeparatesTheCellsIsUnderstood() {
    for (var separator : List.of(",", ";", "\t")) {
      var file = bytes("title" + separator + "summary\r\nUn" + separator + "Deux\r\n");

      assertThat(TableFiles.read(file, KNOWN).row(0))
          .containsEntry("title", "Un")
          .containsEntry("summary", "Deux");
    }
  }

  @Test
  void aFileThatCannotBeReadSaysWhere() {
    refused(bytes("titre\nUn"), "spreadsheet.mend.column", 1, "titre");
    refused(bytes("title,title\nUn,Deux"), "spreadsheet.mend.column", 2, "title");
    refused(bytes("title\n"), "spreadsheet.mend.empty");
    refused(bytes("title\nUn,Deux"), "spreadsheet.mend.cells", 2);
    refused(bytes("title\nUn\n\"Deux"), "spreadsheet.mend.csv", 3);
    refused("title\né".getBytes(Charset.forName("windows-1252")), "spreadsheet.mend.utf8");
    refused(bytes("title\n" + "Un\n".repeat(501)), "spreadsheet.mend.rows", 500);
    refused(bytes("PK\u0003\u0004 and no more"), "spreadsheet.mend.xlsx");
  }

  @Test
  void aFormulaIsNamedByItsCell() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("x");
      sheet.value(0, 0, "title");
      sheet.value(1, 0, "Un");
      sheet.formula(2, 0, "HYPERLINK(\"https://example.org\")");
    }

    refused(file.toByteArray(), "spreadsheet.mend.formula", "A3");
  }

  @Test
  void aWorkbookThatUnfoldsWithoutEndIsLeftFolded() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var nothing = new byte[1 << 20];
      for (int i = 0; i < 70; i++) {
        zip.write(nothing);
      }
    }
    assertThat(file.size()).isLessThan(200_000);

    refused(file.toByteArray(), "spreadsheet.mend.bomb");
  }

  @Test
  void numbersOfAWorkbookAreReadAsTheyAreWritten() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("x");
      sheet.value(0, 0, "number");
      sheet.value(0, 1, "title");
      sheet.value(1, 0, 482130);
      sheet.value(1, 1, "Un");
    }

    assertThat(TableFiles.read(file.toByteArray(), KNOWN).row(0)).containsEntry("number", "482130");
  }

  @Test
  void aWorkbookHoldsNoMomentOfItsMaking() throws IOException {
    var file = XlsxFile.write(List.of("a", "b", "c"), TABLE, "x", false);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(text(zip.readAllBytes())).as(entry.getName()).doesNotContain("dcterms:created");
      }
    }
  }

  private static void refused(byte[] file, String key, Object... arguments) {
    assertThatThrownBy(() -> TableFiles.read(file, KNOWN))
        .as(key)
        .isInstanceOfSatisfying(
            Unreadable.class,
            refused -> {
              assertThat(refused.key()).isEqualTo(key);
              assertThat(refused.arguments()).containsExactly(arguments);
            });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
