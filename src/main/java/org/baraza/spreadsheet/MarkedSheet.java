package org.baraza.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;

/**
 * A table that other rooms give out, under lines that say how it may be used. Nothing in it is
 * taken for a formula.
 *
 * @param file what the file is called, without its ending
 * @param title what the sheet is called
 * @param marks the lines above the table, at least one
 * @param heads one for each column
 * @param rows as many cells as there are heads
 */
public record MarkedSheet(
    String file, String title, List<String> marks, List<String> heads, List<List<String>> rows) {

  public Download csv() {
    return new Download(
        CsvFile.write(line(marks.getFirst()), table()), "text/csv;charset=UTF-8", file + ".csv");
  }

  public Download xlsx(Frame frame) {
    var rightToLeft = frame.lang().dir().equals("rtl");
    return new Download(
        XlsxFile.write(line(marks.getFirst()), table(), title, rightToLeft),
        TableFiles.XLSX_TYPE,
        file + ".xlsx");
  }

  private Table table() {
    var lines = new ArrayList<List<String>>();
    marks.stream().skip(1).map(this::line).forEach(lines::add);
    lines.add(heads);
    lines.addAll(rows);
    return new Table(heads, lines);
  }

  /** A mark stands in the first cell of a line as wide as the table. */
  private List<String> line(String mark) {
    var cells = new ArrayList<>(Collections.nCopies(heads.size(), ""));
    cells.set(0, mark);
    return cells;
  }
}
