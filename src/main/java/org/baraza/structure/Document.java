package org.baraza.structure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * A document of a body or a plan, as far as the country releases it.
 *
 * @param day of the document, if it is said
 * @param body what is released, in words; what is not released is never kept
 * @param url where it, or its released part, can be read; or nothing
 */
record Document(
    long number,
    long structure,
    String title,
    Lang language,
    @Nullable LocalDate day,
    Release release,
    String body,
    String url) {

  /** What the country decided on it. */
  enum Release {
    FULL,
    PART,
    /** That there is such a document is told, and nothing of what it says. */
    WITHHELD,
    /** Not even that is told; the country's own focal points see the entry. */
    HIDDEN
  }

  Document {
    if (release == Release.WITHHELD) {
      body = "";
      url = "";
    }
  }

  @JsonIgnore
  boolean isHidden() {
    return release == Release.HIDDEN;
  }

  /** Whether the country releases less of it than it did: then what it said is not kept. */
  boolean isNarrowerThan(Document other) {
    return release.compareTo(other.release) > 0;
  }

  /** Of those who see the structure. */
  Set<String> readers(String country) {
    return Set.of(isHidden() ? Keys.country(country) : Keys.PUBLIC);
  }
}
