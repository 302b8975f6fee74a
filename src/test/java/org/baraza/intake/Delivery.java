package org.baraza.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baraza.intake.ImportRefused.Problem;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;

/** Hands records over in a file, as an operator does. */
public record Delivery(Importer importer) {

  /** In an object, under the noun. */
  public Tally take(String... records) {
    return importer.take(under(importer.noun(), records), false, Progress.SILENT);
  }

  /** The same without keeping it. */
  public Tally trial(String... records) {
    return importer.take(under(importer.noun(), records), true, Progress.SILENT);
  }

  /** In a bare array; what needs mending. */
  public List<Problem> refused(String... records) {
    return refusedFile('[' + String.join(",", records) + ']');
  }

  public List<Problem> refusedFile(String text) {
    var refused =
        catchThrowableOfType(
            ImportRefused.class, () -> importer.take(file(text), false, Progress.SILENT));
    assertThat(refused).isNotNull();
    return refused.problems();
  }

  public static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream under(String noun, String... records) {
    return file("{\"%s\": [%s]}".formatted(noun, String.join(",", records)));
  }
}
