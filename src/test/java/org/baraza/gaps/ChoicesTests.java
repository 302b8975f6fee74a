package org.baraza.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.gaps.Choices.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen stands in the address. */
class ChoicesTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', '', '', '', ''",
        "measures, regions, 014, given, ''",
        "themes, '', '', '', ?rows=themes",
        "nonsense, x, '', DROP, ''",
        "'', countries, '', '', ?columns=countries&in=011",
        "themes, countries, IGAD, gaps, ?rows=themes&columns=countries&in=IGAD&sort=gaps"
      })
  void anAddressIsReadAndWrittenBack(
      String rows, String columns, String in, String sort, String query) {
    assertThat(Choices.of(rows, columns, in, sort).query()).isEqualTo(query);
  }

  @Test
  void aNewOrderKeepsTheRest() {
    var choices = Choices.of("themes", "subregions", "", "");

    assertThat(choices.sortedBy(Sorting.TOTAL).query())
        .isEqualTo("?rows=themes&columns=subregions&sort=total");
    assertThat(choices.in("015").query()).isEqualTo("?rows=themes&columns=countries&in=015");
  }
}
