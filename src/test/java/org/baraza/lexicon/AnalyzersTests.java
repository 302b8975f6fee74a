package org.baraza.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

class AnalyzersTests {
  @Test
  void wordsOfOneStemMeet() {
    meet(Lang.EN, "prisons", "prison's");
    meet(Lang.FR, "l’égalité", "egalite");
    meet(Lang.RU, "всё учёные", "учёным");
    meet(Lang.ES, "educación", "educacion");
    meet(Lang.PT, "as prisões", "prisão");
    meet(Lang.AR, "السُّجُون", "سجون");
    meet(Lang.ZH, "人權", "人权");
  }

  @Test
  void namesAndNumbersAreTheSameInEveryLanguage() {
    for (Lang lang : Lang.ALL) {
      assertThat(Terms.of("INTERPOL ٢٠٢٦", Analyzers.of(lang)))
          .as(lang.code())
          .contains("2026")
          .isEqualTo(Terms.of("interpol 2026", Analyzers.of(lang)));
    }
  }

  @Test
  void plainTextLosesNoWord() {
    assertThat(Terms.of("The État القانون 2026", Analyzers.plain()))
        .hasSize(4)
        .startsWith("the", "etat");
  }

  private static void meet(Lang lang, String one, String other) {
    assertThat(Terms.of(one, Analyzers.of(lang))).isEqualTo(Terms.of(other, Analyzers.of(lang)));
  }
}
