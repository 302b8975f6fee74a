package org.baraza.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baraza.facets.Crowd;
import org.baraza.facets.Slice;
import org.baraza.gaps.Choices.Sorting;

/** The gap map, counted. */
record Matrix(List<Columns.Head> columns, Slice whole, List<Line> lines) {

  /** A count of something as it is published. */
  record Amount<C extends Counted>(C of, Figure figure) {

    static <C extends Counted> Amount<C> of(C counted, long count) {
      return new Amount<>(
          counted, counted.isAboutPeople() ? Figure.of(Crowd.of(count)) : Figure.exact(count));
    }
  }

  /** What is on offer for a row in one place: the decisive supply first. */
  record Cell(Slice place, List<Amount<Supply>> supplies) {

    /** Whether there is nothing of what decides. */
    boolean isGap() {
      return decisive().figure().isNone();
    }

    Amount<Supply> decisive() {
      return supplies.stream()
          .filter(amount -> amount.of().name().equals(Supplies.DECISIVE))
          .findFirst()
          .orElseThrow();
    }

    /** What else there surely is. */
    List<Amount<Supply>> others() {
      return others(Figure::isSome);
    }

    /** What else there may be. */
    List<Amount<Supply>> possible() {
      return others(figure -> !figure.isNone());
    }

    private List<Amount<Supply>> others(Predicate<Figure> worthSaying) {
      return supplies.stream()
          .filter(amount -> !amount.of().name().equals(Supplies.DECISIVE))
          .filter(amount -> worthSaying.test(amount.figure()))
          .toList();
    }
  }

  /**
   * A row with its cells.
   *
   * @param all the columns together, each thing once
   */
  record Line(Rows.Head head, List<Cell> cells, Cell all, List<Amount<Demand>> demands) {

    long gaps() {
      return cells.stream().filter(Cell::isGap).count();
    }

    long total() {
      return all.decisive().figure().least();
    }
  }

  /** Counts all there is. */
  static Matrix of(
      Survey survey,
      List<Rows.Head> rows,
      List<Columns.Head> columns,
      List<Supply> supplies,
      List<Demand> demands) {
    var offered = new Counts<>(supplies, survey);
    var asked = new Counts<>(demands, survey);
    return new Matrix(
        columns,
        survey.whole(),
        rows.stream()
            .map(row ->
                new Line(
                    row,
                    columns.stream()
                        .map(column ->
                            new Cell(column.slice(), offered.in(column.slice().code(), row.code())))
                        .toList(),
                    new Cell(survey.whole(), offered.all(row.code())),
                    asked.all(row.code())))
            .toList());
  }

  /** The same with its rows in another order. */
  Matrix sorted(Sorting sorting, Comparator<String> dictionary) {
    var sorted = new ArrayList<>(lines);
    switch (sorting) {
      case GIVEN -> {}
      case NAME -> sorted.sort(Comparator.comparing(line -> line.head().name().text(), dictionary));
      case TOTAL -> sorted.sort(Comparator.comparingLong(Line::total).reversed());
      case GAPS -> sorted.sort(Comparator.comparingLong(Line::gaps).reversed());
    }
    return new Matrix(columns, whole, sorted);
  }

  long gaps() {
    return lines.stream().mapToLong(Line::gaps).sum();
  }

  /** What was counted, by what it is of. */
  private record Counts<C extends Counted>(List<C> kinds, List<Counted.Amounts> amounts) {

    Counts(List<C> kinds, Survey survey) {
      this(kinds, kinds.stream().map(kind -> kind.count(survey)).toList());
    }

    List<Amount<C>> in(String column, String row) {
      return each(amount -> amount.in(column, row));
    }

    List<Amount<C>> all(String row) {
      return each(amount -> amount.all(row));
    }

    private List<Amount<C>> each(Function<Counted.Amounts, Long> count) {
      var each = new ArrayList<Amount<C>>();
      for (int i = 0; i < kinds.size(); i++) {
        each.add(Amount.of(kinds.get(i), count.apply(amounts.get(i))));
      }
      return each;
    }
  }
}
