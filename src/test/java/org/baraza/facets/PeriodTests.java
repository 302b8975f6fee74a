package org.baraza.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

  @ParameterizedTest
  @CsvSource({
    "1900, -1995",
    "1995, -1995",
    "1996, 1996-2000",
    "2000, 1996-2000",
    "2001, 2001-2005",
    "2015, 2011-2015",
    "2016, 2016-2020",
    "2026, 2026-2030"
  })
  void aYearFallsIntoOneSpanOfFive(int year, String period) {
    assertThat(Period.of(year)).contains(period);
  }

  @Test
  void anUnknownYearHasNoPeriod() {
    assertThat(Period.of(0)).isEmpty();
  }

  @Test
  void everyYearUpToTheLastIsListedTheLatestFirst() {
    assertThat(Period.all()).startsWith("2026-2030").endsWith("1996-2000", "-1995");
    assertThat(IntStream.rangeClosed(1900, 2030).mapToObj(year -> Period.of(year).orElseThrow()))
        .isSubsetOf(Period.all());
  }
}
