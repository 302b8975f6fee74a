package org.baraza.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that are given out under marks. */
class MarkedSheetTests {

  private static final MarkedSheet SHEET =
      new MarkedSheet(
          "people",
          "People",
          List.of("TLP:AMBER+STRICT", "=taken by nobody"),
          List.of("name", "words"),
          List.of(List.of("Zqname", "=HYPERLINK(\"x\")"), List.of("@zq", "one, two")));

  @Test
  void theMarksStandAboveTheTableAndNothingIsAFormula() {
    var file = SHEET.csv();
    assertThat(file.name()).isEqualTo("people.csv");
    assertThat(new String(file.body(), StandardCharsets.UTF_8).replace("\uFEFF", "").lines())
        .containsExactly(
            "TLP:AMBER+STRICT,",
            "'=taken by nobody,",
            "name,words",
            "Zqname,\"'=HYPERLINK(\"\"x\"\")\"",
            "'@zq,\"one, two\"");
  }
}
