package org.baraza.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

  @Test
  void aSpreadsheetIsToldThatItIsUnicode() {
    assertThat(text(List.of("Côte d’Ivoire", "كوت ديفوار", "a, \"b\"")))
        .isEqualTo("\uFEFFone,two,three\r\nCôte d’Ivoire,كوت ديفوار,\"a, \"\"b\"\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＠A1"})
  void nothingIsTakenForAFormula(String cell) {
    assertThat(text(List.of(cell, "", "2"))).contains("'" + cell);
  }

  private static String text(List<String> row) {
    var file = new Sheet(List.of("one", "two", "three"), List.of(row)).named("sheet.csv");
    return new String(file.body(), StandardCharsets.UTF_8);
  }
}
