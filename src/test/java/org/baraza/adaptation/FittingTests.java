package org.baraza.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text is broken where its language allows, and what does not fit is said to be left out. */
class FittingTests {

  @Test
  void wordsAreKeptWhole() {
    assertThat(Fitting.cut("Counselling and care centre for detainees", 190, 2))
        .containsExactly("Counselling and care", "centre for detainees");
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertThat(Fitting.cut("Counselling and care centre for detainees of all ages", 190, 1))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("Counselling and").endsWith("…"));
    assertThat(Fitting.cut("Donaudampfschifffahrtsgesellschaft", 190, 2))
        .singleElement()
        .satisfies(line -> assertThat(line).endsWith("…"));
  }

  @Test
  void chineseIsBrokenWithoutSpaces() {
    assertThat(Fitting.cut("各项做法的记录相互所述得出的结论说明", 190, 2)).hasSize(2);
  }

  @Test
  void nothingGivesNoLine() {
    assertThat(Fitting.cut("", 190, 2)).isEmpty();
  }
}
