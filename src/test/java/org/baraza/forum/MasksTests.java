package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.baraza.access.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasksTests {

  private static final AccountId ONE = new AccountId(123_456);

  @TempDir Path folder;

  @Test
  void aMaskIsTheSameInATopicAndAnotherInAnyOther() {
    var masks = masks("secret");
    assertThat(masks.of(1, ONE)).hasSize(32).isEqualTo(masks.of(1, ONE));
    assertThat(masks.of(1, ONE)).isNotEqualTo(masks.of(2, ONE));
    assertThat(masks.of(1, ONE)).isNotEqualTo(masks.of(1, new AccountId(123_457)));
  }

  @Test
  void masksStayOverARestartAndAreOthersWithAnotherKey() {
    assertThat(masks("secret").of(1, ONE)).isEqualTo(masks("secret").of(1, ONE));
    assertThat(masks("secret").of(1, ONE)).isNotEqualTo(masks("other").of(1, ONE));
  }

  @Test
  void onlyTheOwnerOfTheHouseReadsTheKey() throws Exception {
    masks("secret");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
        .isEqualTo("rw-------");
  }

  private Masks masks(String file) {
    return new Masks(new ForumSettings(5, 5, 60, 2, 2, 3, 5, folder.resolve(file)));
  }
}
