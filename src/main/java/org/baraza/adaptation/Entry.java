package org.baraza.adaptation;

import java.time.LocalDate;
import java.util.Locale;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.language.Lang;

/**
 * One entry of the diary of an adaptation. It is shown to whom its own audience says, among those
 * who may see the adaptation, so that failing is safe to report.
 */
record Entry(String id, LocalDate day, Kind kind, Lang language, String text, Audience audience) {

  /** What an entry tells of. */
  enum Kind {
    PROGRESS,
    OBSTACLE,
    FAILURE,
    RESULT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who may see it, of those who may see the adaptation. */
  Cover cover(Adaptation of) {
    return of.cover().with(audience, Marking.of(audience));
  }

  /** Whether both say the same, to whomever. */
  boolean saysAs(Entry other) {
    return day.equals(other.day)
        && kind == other.kind
        && language == other.language
        && text.equals(other.text);
  }
}
