package org.baraza.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexMarkTests {

  @TempDir Path home;

  private Path segment;

  @BeforeEach
  void anIndexIsThere() throws IOException {
    segment = home.resolve("index/practice/public/segments_1");
    Files.createDirectories(segment.getParent());
    Files.writeString(segment, "made long ago");
  }

  @Test
  void anIndexOfThisEditionIsKept() {
    marked();

    assertThat(new IndexMark(home).isCurrent()).isTrue();
    assertThat(segment).exists();
  }

  @Test
  void anIndexOfAnotherEditionIsClearedBeforeItIsOpened() throws IOException {
    Files.writeString(home.resolve("index-edition"), "of long ago");

    assertThat(new IndexMark(home).isCurrent()).isFalse();
    assertThat(home.resolve("index")).doesNotExist();
  }

  @Test
  void soIsAnIndexThatWasLeftHalfWritten() {
    marked();
    new IndexMark(home).remove();

    assertThat(new IndexMark(home).isCurrent()).isFalse();
    assertThat(home.resolve("index")).doesNotExist();
  }

  private void marked() {
    var elsewhere = home.resolve("mark");
    new IndexMark(elsewhere).set();
    try {
      Files.copy(elsewhere.resolve("index-edition"), home.resolve("index-edition"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
