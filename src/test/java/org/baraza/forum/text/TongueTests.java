package org.baraza.forum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.language.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | How do you follow up people after they leave the centre? We work with families.
          FR | Comment suivez-vous les personnes qui sortent du centre ? Nous travaillons avec les familles.
          ES | ¿Cómo siguen a las personas que salen del centro? Trabajamos con las familias en el barrio.
          PT | Como acompanham as pessoas que saem do centro? Trabalhamos com as famílias e não com a polícia.
          AR | كيف تتابعون من يغادر المركز؟ نعمل مع الأسر، بدعم من UNODC.
          RU | Как вы сопровождаете тех, кто выходит из центра? Мы работаем с семьями (UNODC).
          ZH | 你们如何跟进离开中心的人？我们与家庭合作，并得到 UNODC 的支持。
          """)
  void aTextTellsItsLanguage(Lang lang, String text) {
    for (var otherwise : Lang.ALL) {
      assertThat(Tongue.of(text, otherwise)).isEqualTo(lang);
    }
  }

  @ParameterizedTest
  @CsvSource({"EN", "PT", "AR"})
  void aTextThatTellsNothingIsInTheLanguageOfThePage(Lang lang) {
    assertThat(Tongue.of("OK 2178 (2014)!", lang)).isEqualTo(lang);
  }
}
