package org.baraza.expert.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The privacy notice says what is kept of an expert: no field more, none less. */
class PrivacyTests {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

  @Test
  void theNoticeNamesEveryFieldThatIsKept() throws IOException {
    var notice = Files.readString(Path.of("docs/privacy/experts.md"));
    assertThat(ROW.matcher(notice).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Field.values()).map(Field::code).toList());
  }

  @Test
  void everyFieldIsAPropertyOfAProfile() {
    assertThat(Arrays.stream(Profile.class.getRecordComponents()).map(one -> one.getName()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Field.values()).map(Field::code).toList());
  }
}
