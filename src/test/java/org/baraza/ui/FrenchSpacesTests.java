package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baraza.language.Lang;
import org.junit.jupiter.api.Test;

/** No line of French begins with a mark that its sentence sets apart. */
class FrenchSpacesTests {

  private static final Pattern BREAKING = Pattern.compile("« | »|(?<=\\S) [;?!]| :(?![:\\p{L}/])");

  private final Map<Lang, Map<String, String>> words = Bundles.ofEveryRoom();

  @Test
  void noLineBreaksBeforeAMarkOrInsideGuillemets() {
    var french = new TreeMap<>(words.get(Lang.FR));
    french.values().removeIf(sentence -> !BREAKING.matcher(sentence).find());
    assertThat(french).isEmpty();
  }

  @Test
  void aColonAndGuillemetsHaveAWholeSpaceAndOtherMarksANarrowOne() {
    assertThat(words.get(Lang.FR))
        .containsEntry("gaps.of", "{0}\u00A0: {1}")
        .containsEntry(
            "world.mend.country.twice",
            "«\u00A0{0}\u00A0» est déjà le pays de la fiche «\u00A0{1}\u00A0»\u202F; n’en gardez"
                + " qu’une.");
    assertThat(words.get(Lang.FR).values())
        .noneMatch(sentence -> sentence.matches("(?s).*[ \u00A0][;?!](?:\\s.*|$)"));
  }

  @Test
  void addressesAndOtherLanguagesStayAsTheyAreWritten() {
    assertThat(words.get(Lang.FR).get("structure.mend.url")).contains(" https://");
    for (var lang : Lang.ALL) {
      if (lang != Lang.FR) {
        assertThat(String.join("", words.get(lang).values())).doesNotContain("\u202F");
      }
    }
  }
}
