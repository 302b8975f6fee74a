package org.baraza.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a text that was sent with a form. */
class FilledTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t", "\u200B", "\u00A0\u200F", "\u0301", "\u3164 \u2800", "\u202E\uFEFF"})
  void whatShowsNothingIsNothing(String typed) {
    assertThat(Filled.cleaned(typed)).isEmpty();
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
    assertThat(Filled.cleaned(typed)).isEqualTo(kept);
  }

  @Test
  void aBreakIsOneHoweverItIsSent() {
    assertThat(Filled.cleaned("a\r\nb\rc\nd\r\n")).isEqualTo("a\nb\nc\nd");
  }
}
