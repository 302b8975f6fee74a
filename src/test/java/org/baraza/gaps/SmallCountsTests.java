package org.baraza.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How counts about people are published, and what a reader can make of several of them. */
class SmallCountsTests {

  private static final int LARGEST = 14;

  @ParameterizedTest
  @CsvSource({"0, 0, 4", "1, 0, 4", "4, 0, 4", "5, 5, 9", "9, 5, 9", "10, 10, 14", "137, 135, 139"})
  void countsAreGivenInStepsOfFive(long count, long least, long most) {
    assertThat(SmallCounts.coarsened(count)).isEqualTo(new Figure(least, most));
  }

  @Test
  void noneAndOneLookAlike() {
    assertThat(SmallCounts.coarsened(0)).isEqualTo(SmallCounts.coarsened(1));
    assertThat(SmallCounts.coarsened(0).isNone()).isFalse();
  }

  /** All that is published of cells and of their total leaves each small cell several values. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void noCellIsTheDifferenceOfATotalAndTheOthers(int cells) {
    var byView = new HashMap<List<Figure>, Map<Integer, Set<Long>>>();
    tables(cells)
        .forEach(table -> {
          var known = byView.computeIfAbsent(view(table), _ -> new HashMap<>());
          for (int cell = 0; cell < cells; cell++) {
            known.computeIfAbsent(cell, _ -> new HashSet<>()).add(table.get(cell));
          }
        });

    assertThat(byView).isNotEmpty();
    byView.forEach((view, cellsKnown) ->
        cellsKnown.forEach((cell, values) ->
            assertThat(values).as("cell %s of %s", cell, view).hasSizeGreaterThan(1)));
  }

  @Test
  void twoOverlappingViewsDoNotTellWhatOneHasMore() {
    for (long rest = 0; rest < 30; rest++) {
      for (long more = 1; more < SmallCounts.STEP; more++) {
        var smaller = SmallCounts.coarsened(rest);
        var larger = SmallCounts.coarsened(rest + more);
        var possible =
            LongStream.range(0, 40)
                .filter(one ->
                    LongStream.range(0, 40)
                        .anyMatch(other ->
                            SmallCounts.coarsened(other).equals(smaller)
                                && SmallCounts.coarsened(other + one).equals(larger)))
                .count();
        assertThat(possible).as("%d and %d more", rest, more).isGreaterThanOrEqualTo(4);
      }
    }
  }

  private static List<Figure> view(List<Long> table) {
    var total = table.stream().mapToLong(Long::longValue).sum();
    return LongStream.concat(table.stream().mapToLong(Long::longValue), LongStream.of(total))
        .mapToObj(SmallCounts::coarsened)
        .toList();
  }

  private static List<List<Long>> tables(int cells) {
    List<List<Long>> tables = List.of(List.of());
    for (int cell = 0; cell < cells; cell++) {
      tables =
          tables.stream()
              .flatMap(table ->
                  LongStream.rangeClosed(0, LARGEST)
                      .mapToObj(value -> {
                        var more = new ArrayList<>(table);
                        more.add(value);
                        return List.copyOf(more);
                      }))
              .toList();
    }
    return tables;
  }
}
