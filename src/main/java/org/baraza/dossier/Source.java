package org.baraza.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.baraza.intake.Fields;

/**
 * Where something is said.
 *
 * @param year when it was published, or 0
 * @param type official, organization, research, press, copy or reference
 */
public record Source(String title, String publisher, String url, int year, String type) {

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
