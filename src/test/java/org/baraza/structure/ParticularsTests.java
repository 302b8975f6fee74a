package org.baraza.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.language.Lang;
import org.baraza.structure.Document.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTests {

  @ParameterizedTest
  @CsvSource({
    "2016, true",
    "2016-05, true",
    "2016-05-12, true",
    "2016-13, false",
    "2016-5, false",
    "16, false",
    "May 2016, false"
  })
  void aDateIsAsExactAsItIsKnown(String day, boolean isDate) {
    assertThat(day.matches(Particulars.DAY)).isEqualTo(isDate);
  }

  @Test
  void whatIsWithheldKeepsNothingOfItsText() {
    var one = document(Release.WITHHELD);
    assertThat(one.body()).isEmpty();
    assertThat(one.url()).isEmpty();
    assertThat(document(Release.PART).body()).isEqualTo("Chapter 2");
  }

  @Test
  void onlyWhatIsHiddenIsForTheCountryAlone() {
    assertThat(document(Release.HIDDEN).readers("KEN")).containsExactly("country:KEN");
    assertThat(document(Release.WITHHELD).readers("KEN")).containsExactly("public");
  }

  private static Document document(Release release) {
    return new Document(
        1, 2, "A plan", Lang.EN, null, release, "Chapter 2", "https://example.org/plan");
  }
}
