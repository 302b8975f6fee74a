package org.baraza.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.gaps.Choices.ColumnKind;
import org.baraza.gaps.Choices.RowKind;
import org.baraza.gaps.Choices.Sorting;
import org.baraza.gaps.Matrix.Amount;
import org.baraza.gaps.Matrix.Cell;
import org.baraza.gaps.Matrix.Line;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The gap map: what is on offer and what is asked for, row by row and place by place.
 *
 * @param pillars the titles of the pillars by their Roman numbers
 * @param areas the subregions and groupings whose countries can be the columns, by their codes
 */
record GapsPage(
    Frame frame,
    Choices choices,
    Columns.Chosen chosen,
    Matrix matrix,
    Map<String, String> pillars,
    Map<String, String> areas,
    List<Supply> supplies,
    List<Demand> demands)
    implements Page {

  static final String PATH = "/gaps";

  private static final int DARKEST = 6;

  /** Rows that stand together under a heading, or under none. */
  record Group(String pillar, List<Line> lines) {}

  /** The rows by pillar, or in one group where they are sorted by something else. */
  List<Group> groups() {
    if (choices.sorting() != Sorting.GIVEN) {
      return List.of(new Group("", matrix.lines()));
    }
    var groups = new LinkedHashMap<String, List<Line>>();
    matrix
        .lines()
        .forEach(
            line -> groups.computeIfAbsent(line.head().pillar(), _ -> new ArrayList<>()).add(line));
    return groups.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
  }

  String pillar(String id) {
    return id + ". " + pillars.getOrDefault(id, "");
  }

  /** How many columns the table has. */
  int width() {
    return matrix.columns().size() + demands.size() + 3;
  }

  /** What the table is of, and how many gaps it has. */
  String caption() {
    var rows = frame.word("gaps.rows." + Choices.code(choices.rows()));
    var columns =
        choices.isByCountry()
            ? frame.word("gaps.countriesOf", chosen.name())
            : frame.word("gaps.columns." + Choices.code(choices.columns()));
    return frame.word("gaps.caption", rows, columns, matrix.gaps());
  }

  RowKind[] rowKinds() {
    return RowKind.values();
  }

  ColumnKind[] columnKinds() {
    return ColumnKind.values();
  }

  Sorting[] sortings() {
    return Sorting.values();
  }

  String code(Enum<?> choice) {
    return Choices.code(choice);
  }

  String sorted(Sorting sorting) {
    return frame.to(PATH + choices.sortedBy(sorting).query());
  }

  String within(Columns.Head column) {
    return frame.to(PATH + choices.in(column.slice().code()).query());
  }

  String sheet() {
    return frame.to(PATH + ".csv" + choices.query());
  }

  /** A gap, or how dark a cell is drawn, from 1 to 6: a step for each doubling. */
  String style(Cell cell) {
    var count = cell.decisive().figure().least();
    return cell.isGap()
        ? "gap"
        : "n" + Math.min(DARKEST, Long.SIZE - Long.numberOfLeadingZeros(count));
  }

  /** A count in digits. */
  String number(Amount<?> amount) {
    return number(frame, amount.figure());
  }

  static String number(Frame frame, Figure figure) {
    if (figure.isExact()) {
      return frame.number(figure.least());
    }
    return figure.least() == 0
        ? frame.word("gaps.few", figure.most() + 1)
        : frame.word("gaps.least", figure.least());
  }

  /** A count in words. */
  String sentence(Amount<?> amount) {
    return amount.figure().isExact()
        ? frame.word(amount.of().sentence(), amount.figure().least())
        : frame.word(amount.of().heading()) + ": " + number(amount);
  }

  /** The list of what was counted, or nothing. */
  String evidence(Line line, Cell cell, Amount<?> amount) {
    var path = ways(line).evidence(amount, cell.place());
    return path.isEmpty() ? "" : frame.to(path);
  }

  /** The practices elsewhere that fit the place of a gap best. */
  String nearest(Line line, Cell cell) {
    return frame.to(ways(line).nearest(cell.place(), line.total()));
  }

  private Ways ways(Line line) {
    return new Ways(Rows.facet(choices.rows()), line.head());
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("rows", matrix.lines().stream().map(this::data).toList());
    data.put(
        "columns",
        matrix.columns().stream()
            .map(column -> Map.of("code", column.slice().code(), "name", column.name()))
            .toList());
    data.put("gaps", matrix.gaps());
    return data;
  }

  private Map<String, Object> data(Line line) {
    var data = new LinkedHashMap<String, Object>();
    data.put("code", line.head().code());
    data.put("name", line.head().name().text());
    data.put("language", line.head().name().code());
    data.put("pillars", line.head().row().pillars());
    data.put("href", frame.to(line.head().path()));
    data.put("cells", line.cells().stream().map(cell -> data(line, cell)).toList());
    data.put("all", data(line, line.all()));
    data.put("gaps", line.gaps());
    data.put("demand", figures(line.demands()));
    return data;
  }

  private Map<String, Object> data(Line line, Cell cell) {
    var data = new LinkedHashMap<String, Object>();
    data.put("column", cell.place().code());
    data.put("gap", cell.isGap());
    data.put("supply", figures(cell.supplies()));
    data.put(
        "href", cell.isGap() && cell != line.all() ? nearest(line, cell) : evidence(line, cell));
    return data;
  }

  private String evidence(Line line, Cell cell) {
    return evidence(line, cell, cell.decisive());
  }

  private static <C extends Counted> Map<String, Figure> figures(List<Amount<C>> amounts) {
    var figures = new LinkedHashMap<String, Figure>();
    amounts.forEach(amount -> figures.put(amount.of().name(), amount.figure()));
    return figures;
  }
}
