package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Setting;
import org.baraza.dossier.Source;
import org.baraza.draft.Resemblance.Reason;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.junit.jupiter.api.Test;

/** When two records are taken for one. */
class ResemblanceTests {

  private static final String URL = "https://www.example.org/etude";

  @Test
  void theSameTitleInOneLanguageIsTold() {
    var one = dossier(Lang.FR, "Médiateurs communautaires de Mauritanie", "MRT", "mediation", "");
    var other = dossier(Lang.FR, "Médiateurs communautaires en Mauritanie", "MRT", "sport", "");

    assertThat(Resemblance.of(one, other).isLikely()).isTrue();
    assertThat(Resemblance.of(one, other).reasons())
        .containsExactly(Reason.TITLE, Reason.COUNTRY, Reason.YEAR);
  }

  @Test
  void twoLanguagesAreMetByCountryThemesAndSource() {
    var one = dossier(Lang.FR, "Médiateurs communautaires", "MRT", "mediation", URL);
    var other = dossier(Lang.AR, "وسطاء مجتمعيون", "MRT", "mediation", "http://example.org/etude/");

    assertThat(Resemblance.of(one, other).isLikely()).isTrue();
    assertThat(Resemblance.of(one, other).reasons())
        .contains(Reason.SOURCE, Reason.COUNTRY, Reason.CONCEPTS)
        .doesNotContain(Reason.TITLE);
  }

  @Test
  void aCountryAndAThemeInCommonAreNotEnough() {
    var one = dossier(Lang.FR, "Médiateurs communautaires", "MRT", "mediation", "");
    var other = dossier(Lang.EN, "Youth football league", "MRT", "sport", "");

    assertThat(Resemblance.of(one, other).isLikely()).isFalse();
  }

  @Test
  void likenessOfWordsIsMeasuredWithoutMarks() {
    assertThat(Resemblance.likeness("Prévention !", "prevention")).isEqualTo(1);
    assertThat(Resemblance.likeness("الوِسَاطَة", "الوساطة")).isEqualTo(1);
    assertThat(Resemblance.likeness("", "")).isZero();
    assertThat(Resemblance.likeness("社区调解", "社区调解员")).isGreaterThan(0.6);
  }

  private static Dossier dossier(
      Lang lang, String title, String country, String concept, String url) {
    var sources = url.isEmpty() ? List.<Source>of() : List.of(new Source("S", "", url, 0, ""));
    return new Dossier(
        "practice",
        lang,
        Saying.of(lang, title),
        Map.of(lang, new Account("", "", "", "", "", "", "", "")),
        List.of(country),
        List.of(),
        List.of(),
        2016,
        0,
        "active",
        List.of(),
        List.of(concept),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        sources,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        List.of(),
        List.of(),
        Setting.UNTOLD);
  }
}
