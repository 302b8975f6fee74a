package org.baraza.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverTests {

  @TempDir Path folder;

  private Path note;
  private Path lock;

  @BeforeEach
  void aCopyWasKilled() throws Exception {
    note = folder.resolve("postmaster.pid");
    lock = Files.writeString(folder.resolve("epg-lock"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999\n/data\n", "not a number\n", ""})
  void theNoteOfADeadServerIsRemoved(String text) throws Exception {
    Files.writeString(note, text);
    new Leftover(folder).clear();

    assertThat(note).doesNotExist();
    assertThat(lock).doesNotExist();
  }

  @Test
  void whereNothingIsLeftNothingIsDone() {
    new Leftover(folder.resolve("nowhere")).clear();

    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aLivingProcessThatIsNoDatabaseIsNotTouched() throws Exception {
    Files.writeString(note, ProcessHandle.current().pid() + "\n");
    new Leftover(folder).clear();

    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(note).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDatabaseThatIsStillRunningIsStopped() throws Exception {
    var program = Files.copy(Path.of("/bin/sleep"), folder.resolve("postgres"));
    var server = new ProcessBuilder(program.toString(), "60").start();
    Files.writeString(note, server.pid() + "\n");
    new Leftover(folder).clear();

    assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
  }
}
