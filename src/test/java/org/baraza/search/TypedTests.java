package org.baraza.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader typed, taken apart. */
class TypedTests {

  @Test
  void wordsPhrasesAndWordsToLeaveOutAreToldApart() {
    var typed = Typed.of("dialogue \"violent extremism\" -prison");

    assertThat(typed.words()).containsExactly("dialogue", "violent", "extremism");
    assertThat(typed.phrases()).containsExactly("violent extremism");
    assertThat(typed.excluded()).containsExactly("prison");
  }

  @ParameterizedTest
  @ValueSource(strings = {"«extrémisme violent»", "“extrémisme violent”", "„extrémisme violent“"})
  void everyLanguagesQuotationMarksMakeAPhrase(String text) {
    assertThat(Typed.of(text).phrases()).containsExactly("extrémisme violent");
  }

  @Test
  void aHyphenInsideAWordLeavesNothingOut() {
    var typed = Typed.of("Sud-Sud 2011-2015 - 5");

    assertThat(typed.excluded()).isEmpty();
    assertThat(typed.words()).contains("Sud", "2011", "2015");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsNoOperator() {
    assertThat(Typed.of("\"violent extremism").phrases()).isEmpty();
    assertThat(Typed.of("\"violent extremism").words()).containsExactly("violent", "extremism");
  }

  @Test
  void nothingElseIsAnOperator() {
    assertThat(Typed.of("(dialogue AND peace) OR title:x*~2").words())
        .contains("dialogue", "AND", "peace", "OR");
  }

  @Test
  void chineseIsTakenApartIntoWords() {
    assertThat(Typed.of("预防暴力极端主义").words()).hasSizeBetween(3, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "?!…", "\u200f\u202e", "-", "\u0000"})
  void whatHoldsNoWordIsEmpty(String text) {
    assertThat(Typed.of(text).isEmpty()).isTrue();
  }

  @Test
  void longQuestionsAreCut() {
    assertThat(Typed.of("peace ".repeat(500)).words()).hasSizeLessThanOrEqualTo(24);
    assertThat(Typed.of("\"a b\" ".repeat(500)).phrases()).hasSizeLessThanOrEqualTo(24);
    assertThat(Typed.of("x".repeat(10_000)).words().getFirst()).hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void onlyWhatIsLeftOutIsStillAQuestionForNothing() {
    assertThat(Typed.of("-prison").isEmpty()).isTrue();
  }
}
