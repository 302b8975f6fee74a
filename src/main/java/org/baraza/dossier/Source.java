package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.baraza.intake.Fields;

/**
 * Where something is said.
 *
 * @param year when it was published, or 0
 * @param type one of {@link #TYPES}
 */
public record Source(String title, String publisher, String url, int year, String type) {

  /** What a source can be, in the order in which it is offered. */
  public static final List<String> TYPES =
      List.of("official", "organization", "research", "press", "copy", "reference");

  /** Reads a source from a record inside an imported record. */
  public static Source read(Fields record) {
    return new Source(
        record.text("title"),
        record.text("publisher"),
        record.text("url"),
        record.year("year"),
        record.text("type"));
  }

  /** Whether the address may be followed from a page: of the web and nothing else. */
  @JsonIgnore
  public boolean isLinkable() {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
