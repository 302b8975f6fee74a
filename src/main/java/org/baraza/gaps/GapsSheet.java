package org.baraza.gaps;

import java.util.ArrayList;
import java.util.List;
import org.baraza.gaps.Matrix.Amount;
import org.baraza.gaps.Matrix.Cell;
import org.baraza.gaps.Matrix.Line;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.Sheet;

/** The gap map as a table for spreadsheets: a column for each supply in each place. */
record GapsSheet(GapsPage page) {

  Download file() {
    return new Sheet(heading(), page.matrix().lines().stream().map(this::row).toList())
        .named("gaps.csv");
  }

  private List<String> heading() {
    var frame = page.frame();
    var heading =
        new ArrayList<>(
            List.of(frame.word("gaps.code"), frame.word("gaps.name"), frame.word("gaps.pillar")));
    for (var column : page.matrix().columns()) {
      heading.addAll(supplied(column.name(), frame));
    }
    heading.addAll(supplied(frame.word("gaps.all"), frame));
    heading.add(frame.word("gaps.gaps"));
    page.demands().forEach(demand -> heading.add(frame.word(demand.heading())));
    return heading;
  }

  private List<String> supplied(String place, Frame frame) {
    return page.supplies().stream()
        .map(supply -> frame.word("gaps.of", place, frame.word(supply.heading())))
        .toList();
  }

  private List<String> row(Line line) {
    var row =
        new ArrayList<>(
            List.of(
                line.head().code(),
                line.head().name().text(),
                String.join(", ", line.head().row().pillars())));
    line.cells().forEach(cell -> row.addAll(figures(cell)));
    row.addAll(figures(line.all()));
    row.add(String.valueOf(line.gaps()));
    line.demands().forEach(demand -> row.add(figure(demand)));
    return row;
  }

  private List<String> figures(Cell cell) {
    return cell.supplies().stream().map(this::figure).toList();
  }

  /** Exact counts in plain digits, so that a spreadsheet of any language can add them up. */
  private String figure(Amount<?> amount) {
    return amount.figure().isExact()
        ? String.valueOf(amount.figure().least())
        : page.number(amount);
  }
}
