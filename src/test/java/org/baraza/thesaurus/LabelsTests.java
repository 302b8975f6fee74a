package org.baraza.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.thesaurus.Labels.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text that name concepts, however they are written. */
class LabelsTests {

  private static final List<ConceptCard> CONCEPTS =
      List.of(
          concept(
              "prisons",
              Map.of(
                  Lang.EN, "prisons",
                  Lang.FR, "prisons",
                  Lang.ES, "prisiones",
                  Lang.AR, "السجون",
                  Lang.RU, "тюрьмы",
                  Lang.ZH, "监狱",
                  Lang.PT, "prisões")),
          concept(
              "community-policing",
              Map.of(Lang.EN, "community policing", Lang.FR, "police de proximité")),
          concept("police", Map.of(Lang.EN, "police", Lang.FR, "police")));

  @ParameterizedTest
  @CsvSource({
    "EN, prison",
    "EN, Prisons",
    "FR, PRISON",
    "ES, prisión",
    "ES, PRISIONES",
    "AR, السجون",
    "AR, سجون",
    "AR, والسجون",
    "AR, السُّجُون",
    "RU, тюрьма",
    "RU, ТЮРЬМЫ",
    "ZH, 监狱",
    "ZH, 監獄",
    "PT, prisão"
  })
  void aWordNamesItsConceptHoweverItIsWritten(Lang lang, String word) {
    assertThat(new Labels(lang, CONCEPTS).in(List.of(word)))
        .as(word)
        .containsExactly(new Named("prisons", 0, 1));
  }

  @Test
  void theLongestNameIsTaken() {
    assertThat(new Labels(Lang.EN, CONCEPTS).in(List.of("good", "community", "policing", "police")))
        .containsExactly(new Named("community-policing", 1, 3), new Named("police", 3, 4));
  }

  @Test
  void aNameMayHoldWordsThatSayNothing() {
    assertThat(new Labels(Lang.FR, CONCEPTS).in(List.of("police", "de", "proximité")))
        .containsExactly(new Named("community-policing", 0, 3));
  }

  @Test
  void otherWordsNameNothing() {
    assertThat(new Labels(Lang.EN, CONCEPTS).in(List.of("the", "weather", "today"))).isEmpty();
  }

  @Test
  void whatIsNearlyANameIsProposed() {
    assertThat(new Labels(Lang.EN, CONCEPTS).nearest("prisson", 3)).startsWith("prisons");
    assertThat(new Labels(Lang.EN, CONCEPTS).nearest("xyz", 3)).isEmpty();
  }

  private static ConceptCard concept(String id, Map<Lang, String> labels) {
    return new ConceptCard(
        id, id, new Saying(labels), Map.of(), List.of(), List.of(), List.of(), List.of());
  }
}
