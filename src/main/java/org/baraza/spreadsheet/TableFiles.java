package org.baraza.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;

/** Tables as files: their heads say what a column holds, and its code in brackets. */
final class TableFiles {

  /** The practice a row belongs to, or nothing for a new one. */
  static final String NUMBER = "number";

  /** The edition of that practice the row was taken from. */
  static final String EDITION = "edition";

  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Pattern HEAD = Pattern.compile("(?s)(?:.*\\[\\s*)?(\\w+)(?:\\s*]\\s*)?");

  private TableFiles() {}

  static Download csv(Table table, List<String> labels) {
    var file = CsvFile.write(heads(table, labels), table);
    return new Download(file, "text/csv;charset=UTF-8", "practices.csv");
  }

  static Download xlsx(Table table, List<String> labels, Frame frame) {
    var file =
        XlsxFile.write(
            heads(table, labels),
            table,
            frame.word("spreadsheet.sheet"),
            frame.lang().dir().equals("rtl"));
    return new Download(file, XLSX_TYPE, "practices.xlsx");
  }

  private static List<String> heads(Table table, List<String> labels) {
    var heads = new ArrayList<String>();
    for (int i = 0; i < labels.size(); i++) {
      heads.add(labels.get(i) + " [" + table.columns().get(i) + ']');
    }
    return heads;
  }

  /**
   * The table of a file that was sent in.
   *
   * @param known the codes a column may have
   * @throws Unreadable if it holds none, with what to mend
   */
  static Table read(byte[] file, List<String> known) {
    var lines = new ArrayList<>(XlsxFile.isOne(file) ? XlsxFile.read(file) : CsvFile.read(file));
    lines.removeIf(line -> line.stream().allMatch(String::isBlank));
    if (lines.size() < 2) {
      throw new Unreadable("spreadsheet.mend.empty");
    }
    var columns = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var head : trimmed(lines.removeFirst())) {
      var code = code(head);
      if (!known.contains(code) || !seen.add(code)) {
        throw new Unreadable("spreadsheet.mend.column", columns.size() + 1, head);
      }
      columns.add(code);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (trimmed(lines.get(i)).size() > columns.size()) {
        throw new Unreadable("spreadsheet.mend.cells", i + 2);
      }
    }
    return new Table(columns, lines);
  }

  private static List<String> trimmed(List<String> line) {
    var end = line.size();
    while (end > 0 && line.get(end - 1).isBlank()) {
      end--;
    }
    return line.subList(0, end);
  }

  private static String code(String head) {
    var match = HEAD.matcher(head.strip());
    return match.matches() ? match.group(1) : "";
  }
}
