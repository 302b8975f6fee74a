package org.baraza.forum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t", "\u200B", "\u00A0\u200F", "\u0301", "\u3164 \u2800", "\u202E\uFEFF"})
  void whatShowsNothingIsNothing(String typed) {
    assertThat(Typed.cleaned(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\u00A0a, \u00A0a",
    "e\u0301, e\u0301",
    "\uD83D\uDC4D\uFE0F, \uD83D\uDC4D\uFE0F",
    "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645,"
        + " \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
    "a\u202Eb, ab"
  })
  void whatIsSeenStaysWithTheMarksThatItsScriptNeeds(String typed, String kept) {
    assertThat(Typed.cleaned(typed)).isEqualTo(kept);
  }
}
