package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Holds the reference of settings to the code. */
class SettingsTests {

  @Test
  void theReferenceOfSettingsIsThatOfTheCode() throws IOException {
    if ("write".equals(System.getProperty("baraza.settings"))) {
      Files.writeString(SettingsReference.DOCUMENT, SettingsReference.markdown());
    }
    assertThat(Files.readString(SettingsReference.DOCUMENT))
        .as("make it anew by: mvn -q test -Dtest=SettingsTests -Dbaraza.settings=write")
        .isEqualTo(SettingsReference.markdown());
  }
}
