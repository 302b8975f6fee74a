package org.baraza.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.handbook.Arrangement.By;
import org.baraza.handbook.Arrangement.Sorting;
import org.junit.jupiter.api.Test;

/** What stands where in an edition. */
class ArrangementTests {

  @Test
  void thePartsComeInTheOrderAskedForThenTheOthersAndTheRestLast() {
    var arrangement = new Arrangement(By.PILLAR, List.of("IV", "V", "other"), Sorting.COUNTRY);
    assertThat(arrangement.order(Set.of("other", "I", "IV", "II")))
        .containsExactly("IV", "I", "II", "other");
  }

  @Test
  void equalChaptersComeInTheOrderOfTheirNumbers() {
    assertThat(
            Stream.of(
                    Sample.entry(300000, 1, "NER"),
                    Sample.entry(200000, 1, "NER"),
                    Sample.entry(400000, 1, "MLI"))
                .map(Entry::line)
                .sorted(Sorting.COUNTRY.order())
                .map(Line::number))
        .containsExactly(400000L, 200000L, 300000L);
  }

  @Test
  void whatIsLeftOutByHandIsLeftOutWhateverAnswers() {
    var scope = new Scope("/search?pillar=I", List.of(100001L, 100002L), List.of(100002L, 100003L));
    assertThat(scope.of(List.of(100003L, 100004L))).containsExactlyInAnyOrder(100001L, 100004L);
  }

  @Test
  void theQuestionIsReadFromItsAddress() {
    var scope = new Scope("/search?q=jeunes%20femmes&pillar=I&pillar=II", List.of(), List.of());
    assertThat(scope.asked().getFirst("q")).isEqualTo("jeunes femmes");
    assertThat(scope.asked().get("pillar")).containsExactly("I", "II");
    assertThat(new Scope("/search", List.of(), List.of()).asked()).isEmpty();
  }
}
