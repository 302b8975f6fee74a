package org.baraza.adaptation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.language.Lang;

/**
 * One entry of the diary of an adaptation. It is shown to whom its own audience says, among those
 * who may see the adaptation, so that failing is safe to report.
 *
 * @param owners keys of those who wrote it, who always see it
 */
record Entry(
    String id,
    LocalDate day,
    Kind kind,
    Lang language,
    String text,
    Audience audience,
    Set<String> owners) {

  /** An entry of nobody but the owners of the adaptation. */
  Entry(String id, LocalDate day, Kind kind, Lang language, String text, Audience audience) {
    this(id, day, kind, language, text, audience, Set.of());
  }

  /** What an entry tells of. */
  enum Kind {
    PROGRESS,
    OBSTACLE,
    FAILURE,
    RESULT,
    LESSON;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who may see it, of those who may see the adaptation. */
  Cover cover(Adaptation of) {
    var all = new TreeSet<>(of.cover().owners());
    all.addAll(owners);
    return new Cover(audience, Marking.of(audience), of.cover().circle(), all);
  }

  /** Whether both say the same, to whomever. */
  boolean saysAs(Entry other) {
    return day.equals(other.day)
        && kind == other.kind
        && language == other.language
        && text.equals(other.text);
  }
}
