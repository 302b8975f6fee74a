package org.baraza.forum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTests {

  @Test
  void whatIsWrittenHereIsCleanedAsEverywhere() {
    assertThat(Typed.cleaned("\u200B")).isEmpty();
    assertThat(Typed.cleaned(" a\u202Eb\rc ")).isEqualTo("ab\nc");
  }
}
