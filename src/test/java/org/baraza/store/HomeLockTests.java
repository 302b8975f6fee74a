package org.baraza.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTests {

  @TempDir Path folder;

  @Test
  void aSecondCopyIsRefusedAndToldWhatToDo() throws Exception {
    try (var _ = HomeLock.take(folder)) {
      assertThatExceptionOfType(HomeTaken.class)
          .isThrownBy(() -> HomeLock.take(folder))
          .withMessageContaining(folder.toString())
          .withMessageContaining("BARAZA_HOME")
          .withMessageContaining("SERVER_PORT");
    }
  }

  @Test
  void whatIsGivenBackMayBeTakenAgain() throws Exception {
    HomeLock.take(folder).close();

    try (var again = HomeLock.take(folder)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void theHomeIsMadeWhereThereIsNone() throws Exception {
    var home = folder.resolve("a").resolve("b");

    try (var _ = HomeLock.take(home)) {
      assertThat(home).isDirectory();
    }
  }

  @Test
  void aHomeThatCannotBeMadeIsSaidPlainly() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThatExceptionOfType(HomeUnusable.class)
        .isThrownBy(() -> HomeLock.take(file.resolve("home")))
        .withMessageContaining("BARAZA_HOME");
  }

  @Test
  void whyTheHouseDidNotStartIsOneSentence() {
    var failure = new IllegalStateException(new RuntimeException(new HomeTaken(folder)));
    var analysis = new StartFailures().analyze(failure);

    assertThat(analysis).isNotNull();
    assertThat(analysis.getDescription()).startsWith("Another copy of Baraza is running");
    assertThat(new StartFailures().analyze(new IllegalStateException("else"))).isNull();
  }
}
