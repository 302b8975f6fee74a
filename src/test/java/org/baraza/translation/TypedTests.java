package org.baraza.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baraza.dossier.Passage;
import org.baraza.ui.Entered;
import org.junit.jupiter.api.Test;

class TypedTests {

  @Test
  void whatShowsNothingIsNoTranslation() {
    var field = "text." + Passage.TITLE.code();
    assertThat(Typed.of(Entered.of(Map.of(field, "\u200B")), Passage.TITLE).text()).isEmpty();
  }

  @Test
  void aTextThatABrowserSentBackIsUntouched() {
    assertThat(Typed.digest(" a\r\nb ")).isEqualTo(Typed.digest("a\nb"));
    assertThat(Typed.digest("a")).isNotEqualTo(Typed.digest("b"));
  }
}
