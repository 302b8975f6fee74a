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
      assertThat(Tokens.terms(Analyzers.of(lang), "INTERPOL ٢٠٢٦"))
          .as(lang.code())
          .contains("2026")
          .isEqualTo(Tokens.terms(Analyzers.of(lang), "interpol 2026"));
    }
  }

  @Test
  void plainTextLosesNoWord() {
    assertThat(Tokens.terms(Analyzers.plain(), "The État القانون 2026"))
        .hasSize(4)
        .startsWith("the", "etat");
  }

  private static void meet(Lang lang, String one, String other) {
    assertThat(Tokens.terms(Analyzers.of(lang), one))
        .isEqualTo(Tokens.terms(Analyzers.of(lang), other));
  }
}
