package org.baraza.expert.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tries to single somebody out by the numbers that are told of people. */
class CrowdTests {

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
}
