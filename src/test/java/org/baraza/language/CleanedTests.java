package org.baraza.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanedTests {

  @Test
  void whatSteersOrReordersATextIsTakenOut() {
    assertThat(Cleaned.of("a\u202Eb\u2066c\u0000d\u0007e\ud83d")).isEqualTo("abcde");
    assertThat(Cleaned.whileTyped(" a\u202E ")).isEqualTo(" a ");
  }

  @Test
  void whatShowsNothingIsNothing() {
    assertThat(Cleaned.of(" \u200B\u3164\n")).isEmpty();
    assertThat(Cleaned.line("\u2800\r\n\u200F")).isEmpty();
    assertThat(Cleaned.of(null)).isEmpty();
  }

  @Test
  void linesAndMarksThatAScriptNeedsStay() {
    assertThat(Cleaned.of("one\r\ntwo\rthree\n\n\tfour")).isEqualTo("one\ntwo\nthree\n\n\tfour");
    assertThat(Cleaned.of("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    assertThat(Cleaned.of("क्\u200Dष")).isEqualTo("क्\u200Dष");
    assertThat(Cleaned.of("a\u200Eb\u200Fc\u061Cd")).isEqualTo("a\u200Eb\u200Fc\u061Cd");
  }

  @Test
  void aNameIsOneLine() {
    assertThat(Cleaned.line("Awa\r\nDiop\u2028 ")).isEqualTo("Awa Diop");
  }
}
