package org.baraza.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.facets.Slice;
import org.baraza.gaps.Choices.Sorting;
import org.baraza.gaps.Matrix.Line;
import org.baraza.gaps.Survey.Row;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.junit.jupiter.api.Test;

/** The cells of the gap map, what they say and where they lead. */
class MatrixTests {

  private static final Slice WEST = new Slice("011", "subregion", List.of("011"));
  private static final Slice SOUTH = new Slice("419", "subregion", List.of("005", "013"));
  private static final Slice ALL = new Slice("south", "region", List.of("002", "019"));

  private static final Supply PRACTICES =
      new Kind("practice", "/practices", false, Map.of("011", Map.of("I.2", 3L), "419", Map.of()));
  private static final Supply CENTRES =
      new Kind("centre", "/centres?open=1", false, Map.of("419", Map.of("I.1", 2L)));
  private static final Supply EXPERTS =
      new Kind("expert", "/experts", true, Map.of("011", Map.of("I.2", 1L)));

  private final Matrix matrix =
      Matrix.of(
          new Survey("measure", rows(), List.of(WEST, SOUTH), ALL, Lang.EN, Reader.anyone()),
          rows().stream().map(MatrixTests::head).toList(),
          List.of(new Columns.Head(WEST, "West", true), new Columns.Head(SOUTH, "South", false)),
          List.of(PRACTICES, CENTRES, EXPERTS),
          List.of());

  @Test
  void aCellWithoutPracticesIsAGapWhateverElseThereIs() {
    assertThat(line("I.1").cells()).allMatch(Matrix.Cell::isGap);
    assertThat(line("I.1").cells().getLast().others())
        .extracting(amount -> amount.of().name())
        .contains("centre");
    assertThat(line("I.2").gaps()).isEqualTo(1);
    assertThat(matrix.gaps()).isEqualTo(3);
  }

  @Test
  void whatCountsPeopleIsNeverExact() {
    var cell = line("I.2").cells().getFirst();

    assertThat(cell.decisive().figure()).isEqualTo(Figure.exact(3));
    assertThat(cell.possible())
        .filteredOn(amount -> amount.of().isAboutPeople())
        .extracting(Matrix.Amount::figure)
        .containsExactly(new Figure(0, 4));
    assertThat(cell.others()).noneMatch(amount -> amount.of().isAboutPeople());
  }

  @Test
  void aCountLeadsToTheListThatIsCounted() {
    var line = line("I.1");
    var ways = new Ways("measure", line.head());

    assertThat(ways.evidence(line("I.2").cells().getFirst().decisive(), WEST))
        .isEqualTo("/practices?measure=I.1&subregion=011");
    assertThat(ways.evidence(line.cells().getLast().others().getFirst(), SOUTH))
        .isEqualTo("/centres?open=1&measure=I.1&subregion=005&subregion=013");
  }

  @Test
  void nothingHasNoList() {
    var ways = new Ways("measure", line("I.1").head());

    assertThat(ways.evidence(line("I.1").cells().getFirst().decisive(), WEST)).isEmpty();
  }

  @Test
  void aGapLeadsToThePracticesThatFitThePlaceBest() {
    var ways = new Ways("measure", line("I.2").head());

    assertThat(ways.nearest(SOUTH, 3)).isEqualTo("/practices?measure=I.2&for=419");
    assertThat(ways.nearest(SOUTH, 0)).isEqualTo("/practices?pillar=I&pillar=IV&for=419");
  }

  @Test
  void rowsAreSortedByNameByTotalAndByGaps() {
    assertThat(codes(Sorting.GIVEN)).containsExactly("I.1", "I.2");
    assertThat(codes(Sorting.NAME)).containsExactly("I.2", "I.1");
    assertThat(codes(Sorting.TOTAL)).containsExactly("I.2", "I.1");
    assertThat(codes(Sorting.GAPS)).containsExactly("I.1", "I.2");
  }

  private List<String> codes(Sorting sorting) {
    return matrix.sorted(sorting, Comparator.naturalOrder()).lines().stream()
        .map(line -> line.head().code())
        .toList();
  }

  private Line line(String code) {
    return matrix.lines().stream()
        .filter(line -> line.head().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> rows() {
    return List.of(
        new Row("I.1", Set.of("youth"), List.of("I")),
        new Row("I.2", Set.of("prisons"), List.of("I", "IV")));
  }

  private static Rows.Head head(Row row) {
    var name = row.code().equals("I.1") ? "Youth" : "Prisons";
    return new Rows.Head(row, row.code(), new Said(name, Lang.EN), "/" + row.code());
  }

  /** What a later room would declare. */
  private record Kind(
      String name, String list, boolean isAboutPeople, Map<String, Map<String, Long>> cells)
      implements Supply {

    @Override
    public String list(String facet, Row row, Slice place) {
      return list
          + (list.contains("?") ? '&' : '?')
          + facet
          + '='
          + row.code()
          + '&'
          + place.query();
    }

    @Override
    public String heading() {
      return "heading";
    }

    @Override
    public String sentence() {
      return "sentence";
    }

    @Override
    public String sign() {
      return "";
    }

    @Override
    public Amounts count(Survey survey) {
      return new Amounts(cells, cells.getOrDefault("011", Map.of()));
    }
  }
}
