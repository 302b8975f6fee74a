package org.baraza.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries to single somebody out by the numbers that are told of people. */
class CrowdTests {

  private static final int LARGEST = 14;

  /** What somebody bears of two facets. */
  private record Person(Set<Integer> one, Set<Integer> other) {}

  /** A query: a value of each facet, or -1 for none. */
  private record Query(int one, int other) {

    boolean isAnsweredBy(Person person) {
      return (one < 0 || person.one().contains(one))
          && (other < 0 || person.other().contains(other));
    }

    /** Whether this only narrows the other down. */
    boolean isWithin(Query wider) {
      return (wider.one() < 0 || wider.one() == one)
          && (wider.other() < 0 || wider.other() == other);
    }
  }

  @Test
  void noneToFourLookAlike() {
    assertThat(IntStream.range(0, 5).mapToObj(Crowd::of).distinct())
        .containsExactly(new Crowd(0))
        .allMatch(Crowd::isSmall);
    assertThat(Crowd.of(5)).isEqualTo(new Crowd(5));
    assertThat(Crowd.of(14).least()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 4", "1, 0, 4", "4, 0, 4", "5, 5, 9", "9, 5, 9", "10, 10, 14", "137, 135, 139"})
  void countsAreGivenInStepsOfFive(long count, long least, long most) {
    assertThat(Crowd.of(count).least()).isEqualTo(least);
    assertThat(Crowd.of(count).most()).isEqualTo(most);
  }

  /**
   * Whoever subtracts the number of a query from that of a wider one knows how many are in between
   * to within four either way. It must never follow that there are some, but fewer than five.
   */
  @Test
  void noTwoQueriesOverTwoFacetsTellThatThereIsASmallGroup() {
    for (var seed = 0; seed < 300; seed++) {
      var people = people(new Random(seed));
      var told = new HashMap<Query, Crowd>();
      queries()
          .forEach(query ->
              told.put(query, Crowd.of(people.stream().filter(query::isAnsweredBy).count())));
      for (var wider : queries()) {
        for (var narrower : queries()) {
          if (narrower.isWithin(wider)) {
            var between = told.get(wider).least() - told.get(narrower).least();
            var fewest = Math.max(0, between - (Crowd.STEP - 1));
            var most = between + Crowd.STEP - 1;
            assertThat(fewest == 0 || most >= Crowd.STEP).as("seed %d", seed).isTrue();
            assertThat(between % Crowd.STEP).isZero();
          }
        }
      }
    }
  }

  private static List<Query> queries() {
    var all = new ArrayList<Query>();
    for (var one = -1; one < 4; one++) {
      for (var other = -1; other < 3; other++) {
        all.add(new Query(one, other));
      }
    }
    return all;
  }

  private static List<Person> people(Random random) {
    var people = new ArrayList<Person>();
    for (var i = random.nextInt(40); i > 0; i--) {
      people.add(new Person(some(random, 4), some(random, 3)));
    }
    return people;
  }

  private static Set<Integer> some(Random random, int of) {
    var some = new HashSet<Integer>();
    random.ints(random.nextInt(of), 0, of).forEach(some::add);
    return some;
  }

  /** All that is published of cells and of their total leaves each small cell several values. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void noCellIsTheDifferenceOfATotalAndTheOthers(int cells) {
    var byView = new HashMap<List<Crowd>, Map<Integer, Set<Long>>>();
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
      for (long more = 1; more < Crowd.STEP; more++) {
        var smaller = Crowd.of(rest);
        var larger = Crowd.of(rest + more);
        var possible =
            LongStream.range(0, 40)
                .filter(one ->
                    LongStream.range(0, 40)
                        .anyMatch(other ->
                            Crowd.of(other).equals(smaller)
                                && Crowd.of(other + one).equals(larger)))
                .count();
        assertThat(possible).as("%d and %d more", rest, more).isGreaterThanOrEqualTo(4);
      }
    }
  }

  private static List<Crowd> view(List<Long> table) {
    var total = table.stream().mapToLong(Long::longValue).sum();
    return LongStream.concat(table.stream().mapToLong(Long::longValue), LongStream.of(total))
        .mapToObj(Crowd::of)
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
