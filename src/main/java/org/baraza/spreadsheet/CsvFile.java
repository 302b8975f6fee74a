package org.baraza.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as comma-separated values (RFC 4180) in UTF-8, with the mark that spreadsheets look for.
 */
final class CsvFile {

  private static final String MARK = "\uFEFF";
  private static final String DELIMITERS = ";\t";

  private CsvFile() {}

  /**
   * @param heads the first line, one head a column
   */
  static byte[] write(List<String> heads, Table table) {
    var text = new StringBuilder(MARK);
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(heads);
      for (var row : table.rows()) {
        printer.printRecord(row.stream().map(Formulas::shielded).toList());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** All lines of a file, the heads first; whatever separates its cells. */
  static List<List<String>> read(byte[] file) {
    var text = text(file);
    var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
    var lines = new ArrayList<List<String>>();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      for (var line : parser) {
        lines.add(line.stream().map(Formulas::bare).toList());
        if (lines.size() > Table.MOST_ROWS + 1) {
          throw new Unreadable("spreadsheet.mend.rows", Table.MOST_ROWS);
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Unreadable("spreadsheet.mend.csv", lines.size() + 1);
    }
    return lines;
  }

  private static String text(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable("spreadsheet.mend.utf8");
    }
  }

  /** The separator that the first line holds most of. */
  private static char delimiter(String text) {
    var first = text.lines().findFirst().orElse("");
    var most = ',';
    for (var one : DELIMITERS.toCharArray()) {
      most = count(first, one) > count(first, most) ? one : most;
    }
    return most;
  }

  private static long count(String text, char one) {
    return text.chars().filter(each -> each == one).count();
  }
}
