package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of Arabic script as they are joined. */
class ArabicTests {

  private final Arabic arabic = new Arabic();

  @ParameterizedTest
  @CsvSource({
    "سلام, FEB3 FEFC FEE1",
    "لا, FEFB",
    "بلا, FE91 FEFC",
    "دار, FEA9 FE8D FEAD",
    "على, FECB FEE0 FEF0",
    "شيء, FEB7 FEF2 FE80",
    "پاکستان, FB58 FE8E FB90 FEB4 FE98 FE8E FEE5",
    "ٹی, FB68 FBFD",
    "كـكـ, FEDB 0640 FEDC 0640",
    "2026, 0032 0030 0032 0036"
  })
  void lettersJoinTheirNeighbours(String word, String joined) {
    assertThat(codes(arabic.shapeText(word))).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "مُدن, FEE3 064F FEAA FEE5",
    "مثَّل, FEE3 FE9C FC60 FEDE",
    "لَا, FEFB 064E",
    "مركزًا, FEE3 FEAE FEDB FEB0 064B FE8D"
  })
  void marksStayWithTheirLetterAndPartNone(String word, String joined) {
    var composed = Normalizer.normalize(word, Normalizer.Form.NFC);

    assertThat(codes(arabic.shapeText(composed))).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({"سلام", "لا", "پاکستان", "(abc) ٢٠٢٦"})
  void whatIsPartedAgainIsWhatItWas(String word) {
    assertThat(arabic.deshapeText(arabic.shapeText(word))).isEqualTo(word);
  }

  private static String codes(String text) {
    return text.chars().mapToObj(code -> "%04X".formatted(code)).collect(Collectors.joining(" "));
  }
}
