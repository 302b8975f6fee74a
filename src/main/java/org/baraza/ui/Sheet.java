package org.baraza.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: UTF-8 with a byte order mark, so that spreadsheets read it as such, and with an
 * apostrophe before any text that they would take for a formula.
 */
public record Sheet(List<String> heading, List<List<String>> rows) {

  private static final char MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  /** The file, to be saved under this name. */
  public Download named(String name) {
    return new Download(bytes(), "text/csv;charset=utf-8", name);
  }

  private byte[] bytes() {
    var text = new StringBuilder().append(MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      print(printer, heading);
      for (var row : rows) {
        print(printer, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(CSVPrinter printer, List<String> row) throws IOException {
    printer.printRecord(row.stream().map(Sheet::safe).toList());
  }

  private static String safe(String cell) {
    return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
