package org.baraza.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of characters that no font has. */
class ManuscriptTests {

  private static final BitSet SHOWN = new Typefaces().characters();

  @ParameterizedTest
  @CsvSource({
    "Côte d’Ivoire – 中文 – عربي – Кириллица, Côte d’Ivoire – 中文 – عربي – Кириллица",
    "กรุงเทพฯ ok, \ufffd ok",
    "a 🕊️ b, a \ufffd b",
    "👩‍👩‍👧‍👦, \ufffd",
    "हिन्दी, \ufffd",
    "a\u0000\u0007b\u001b[1m, ab[1m",
    "❤️, \ufffd"
  })
  void whatNoFontHasIsOneSignForAWord(String written, String printed) {
    assertThat(Manuscript.shown(written, SHOWN)).isEqualTo(printed);
  }

  @Test
  void halvesOfCharactersAreNotKept() {
    assertThat(Manuscript.shown("a\ud83dz\uffff", SHOWN)).isEqualTo("a\ufffdz\ufffd");
  }

  @Test
  void lettersWithAccentsOfTheirOwnBecomeOne() {
    var sheet = Manuscript.of(bytes("<p>e\u0301</p>"), SHOWN);

    assertThat(sheet.getDocumentElement().getTextContent()).isEqualTo("é");
  }

  @Test
  void nothingOutsideIsRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Manuscript.of(
                bytes("<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p>&e;</p>"),
                SHOWN));
    assertThatIllegalArgumentException().isThrownBy(() -> Manuscript.of(bytes("<p>"), SHOWN));
  }

  private static byte[] bytes(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }
}
