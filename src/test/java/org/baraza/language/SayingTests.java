package org.baraza.language;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SayingTests {

  private static final Saying BOTH =
      new Saying(Map.of(Lang.ES, "Reinserción", Lang.FR, "Réinsertion"));

  @Test
  void aReaderGetsTheirOwnLanguage() {
    assertThat(BOTH.in(Lang.ES)).isEqualTo(new Said("Reinserción", Lang.ES));
  }

  @Test
  void elseTheSourceIsNextAndEnglishBeforeFrench() {
    assertThat(BOTH.in(Lang.AR, Lang.ES).lang()).isEqualTo(Lang.ES);
    assertThat(BOTH.in(Lang.AR).lang()).isEqualTo(Lang.FR);
    assertThat(BOTH.with(Lang.EN, "Reintegration").in(Lang.AR).lang()).isEqualTo(Lang.EN);
  }

  @Test
  void anyLanguageIsBetterThanNone() {
    assertThat(Saying.of(Lang.RU, "Реинтеграция").in(Lang.ZH, Lang.PT).lang()).isEqualTo(Lang.RU);
  }

  @Test
  void whatIsSaidComesInTheOrderOfTheLanguages() {
    var everything = Lang.ALL.reversed().stream().collect(toMap(lang -> lang, Lang::ownName));

    assertThat(new Saying(everything).texts().keySet()).containsExactlyElementsOf(Lang.ALL);
  }

  @Test
  void aBlankTextIsNotSaid() {
    var saying = new Saying(Map.of(Lang.EN, "  ", Lang.PT, " Reintegração "));

    assertThat(saying.only(Lang.EN)).isEmpty();
    assertThat(saying.only(Lang.PT)).contains("Reintegração");
    assertThat(new Saying(Map.of(Lang.EN, "\t")).isEmpty()).isTrue();
  }

  @Test
  void nothingCannotBeRead() {
    assertThatIllegalStateException().isThrownBy(() -> Saying.NOTHING.in(Lang.EN));
  }

  @Test
  void aTextKnowsWhomItIsForeignTo() {
    var said = Saying.of(Lang.AR, "حوار").in(Lang.FR);

    assertThat(said.foreignTo(Lang.FR)).isTrue();
    assertThat(said.foreignTo(Lang.AR)).isFalse();
    assertThat(said.dir()).isEqualTo("rtl");
  }

  @Test
  void aSayingIsKeptAsPlainJsonByLanguage() {
    var json = new JsonMapper();

    assertThat(json.readTree(json.writeValueAsString(BOTH)).path("es").asString())
        .isEqualTo("Reinserción");
    assertThat(json.readValue(json.writeValueAsString(BOTH), Saying.class)).isEqualTo(BOTH);
  }
}
