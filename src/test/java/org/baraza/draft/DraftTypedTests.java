package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DraftTypedTests {

  @Test
  void whatIsStillWrittenKeepsItsBlanksAndLinesButNothingThatReordersIt() {
    var typed = typed("summary", " one\r\ntwo\u202E \u0000می\u200Cخواهم ");
    assertThat(typed.all("summary")).containsExactly(" one\ntwo می\u200Cخواهم ");
    assertThat(typed.value("summary")).isEqualTo("one\ntwo می\u200Cخواهم");
  }

  @Test
  void aFieldThatShowsNothingIsLeftEmpty() {
    assertThat(typed("summary", "\u200B \u2800").isEmpty()).isTrue();
  }

  @Test
  void aCellOfATableSaysTheSameAsTheFormThatCleanedIt() {
    assertThat(DraftRows.isSame("summary", "one\u202E two", "one two")).isTrue();
    assertThat(DraftRows.isSame("summary", "one two", "one three")).isFalse();
  }

  private static Typed typed(String name, String text) {
    return new Typed(new TreeMap<>(Map.of(name, List.of(text))));
  }
}
