package org.baraza.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

class LexiconTests {
  private final Lexicon lexicon = Lexicon.shipped();

  @Test
  void aFrenchTermOfTwoWordsIsRenderedWhole() {
    List<Rendering> renderings =
        lexicon.render(List.of("les", "droits", "de", "l'homme"), Lang.FR, Lang.EN);
    assertThat(renderings)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.start()).isEqualTo(1);
          assertThat(one.end()).isEqualTo(4);
          assertThat(one.words()).contains("human rights");
        });
  }

  @Test
  void anInflectedWordMeetsItsHeadword() {
    assertThat(words("законами", Lang.RU, Lang.EN)).contains("law");
    assertThat(words("prisons", Lang.EN, Lang.ES)).contains("cárcel");
    assertThat(words("والسجون", Lang.AR, Lang.EN)).contains("prisons");
  }

  @Test
  void aPairWithoutADictionaryGoesThroughEnglish() {
    assertThat(words("тюрьма", Lang.RU, Lang.ZH)).contains("监狱");
    assertThat(words("القانون", Lang.AR, Lang.FR)).contains("loi");
  }

  @Test
  void chineseIsRenderedWhereverTheQuestionIsCut() {
    assertThat(words("保护人权", Lang.ZH, Lang.EN)).contains("human rights");
    assertThat(lexicon.render(List.of("人", "权"), Lang.ZH, Lang.EN))
        .contains(new Rendering(0, 2, words("人权", Lang.ZH, Lang.EN)));
  }

  @Test
  void traditionalCharactersAreReadAsSimplifiedOnes() {
    assertThat(words("人權", Lang.ZH, Lang.EN)).isNotEmpty().isEqualTo(words("人权", Lang.ZH, Lang.EN));
  }

  @Test
  void aCountryHasItsNameInEveryLanguage() {
    assertThat(words("Russia", Lang.EN, Lang.AR)).contains("روسيا");
    assertThat(words("Эфиопия", Lang.RU, Lang.ZH)).contains("埃塞俄比亚");
  }

  @Test
  void anUnknownWordIsLeftOut() {
    assertThat(lexicon.render(List.of("Qzxvbn", "terrorism"), Lang.EN, Lang.FR))
        .singleElement()
        .extracting(Rendering::start)
        .isEqualTo(1);
  }

  @Test
  void aStopWordIsLeftOut() {
    assertThat(lexicon.render(List.of("the", "of"), Lang.EN, Lang.RU)).isEmpty();
  }

  @Test
  void aLanguageIsNotRenderedInItself() {
    assertThat(lexicon.render(List.of("law"), Lang.EN, Lang.EN)).isEmpty();
  }

  @Test
  void oddInputIsEndured() {
    List<String> odd =
        List.of(
            "",
            " ",
            "\t",
            "\ud83d\ude00",
            "\ud83d",
            "\u0000",
            "٠١٢",
            "ا",
            "的",
            "'",
            "l'",
            "a".repeat(5000));
    for (Lang from : Lang.ALL) {
      for (Lang to : Lang.ALL) {
        assertThat(lexicon.render(odd, from, to))
            .allSatisfy(one -> assertThat(one.start()).isBetween(0, odd.size() - 1));
      }
    }
    assertThat(lexicon.render(List.of(), Lang.ZH, Lang.AR)).isEmpty();
  }

  private List<String> words(String word, Lang from, Lang to) {
    return lexicon.render(List.of(word), from, to).stream()
        .flatMap(one -> one.words().stream())
        .toList();
  }
}
