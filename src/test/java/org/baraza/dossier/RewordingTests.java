package org.baraza.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.dossier.Telling.Fate;
import org.baraza.dossier.Telling.Piece;
import org.junit.jupiter.api.Test;

/** What became of a text, word by word. */
class RewordingTests {

  @Test
  void wordsThatStayStandBetweenThoseThatWentAndCame() {
    assertThat(Rewording.of("une pratique simple", "une pratique éprouvée"))
        .containsExactly(
            new Piece(Fate.KEPT, "une pratique "),
            new Piece(Fate.GONE, "simple"),
            new Piece(Fate.COME, "éprouvée"));
  }

  @Test
  void chineseIsComparedCharacterByCharacter() {
    assertThat(Rewording.of("国家协调人", "国家协调员"))
        .containsExactly(
            new Piece(Fate.KEPT, "国家协调"), new Piece(Fate.GONE, "人"), new Piece(Fate.COME, "员"));
  }

  @Test
  void listsAreComparedItemByItem() {
    assertThat(Rewording.ofItems(List.of("MRT", "NER"), List.of("NER", "TCD")))
        .containsExactly(
            new Piece(Fate.GONE, "MRT\n"),
            new Piece(Fate.KEPT, "NER\n"),
            new Piece(Fate.COME, "TCD\n"));
  }

  @Test
  void veryLongTextsAreReplacedWhole() {
    assertThat(Rewording.of("a ".repeat(2_000), "b ".repeat(2_000))).hasSize(2);
  }

  @Test
  void nothingSaysNothing() {
    assertThat(Rewording.of("", "")).isEmpty();
  }
}
