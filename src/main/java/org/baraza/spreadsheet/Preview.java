package org.baraza.spreadsheet;

import java.util.List;
import java.util.OptionalLong;
import org.baraza.dossier.Telling;
import org.baraza.language.Lang;

/** What a table that was sent in would change, row by row. */
record Preview(long number, String name, List<Line> lines) {

  /** What a row would do. */
  enum Kind {
    NEW,
    CHANGED,
    SAME,
    /** Cannot be kept until it is mended. */
    WRONG
  }

  /**
   * A row.
   *
   * @param row its place in the file, the heads being 1
   * @param practice the practice it is of, or empty for a new one
   * @param changes what it says otherwise, field by field
   * @param troubles what is to be mended, sentences
   * @param isOutdated whether the practice has had another edition since the file was taken
   * @param draft the draft of that practice the reader writes already
   */
  record Line(
      int row,
      OptionalLong practice,
      Kind kind,
      String title,
      Lang lang,
      List<Telling> changes,
      List<String> troubles,
      boolean isOutdated,
      OptionalLong draft) {

    /** Whether it can be kept as a draft. */
    boolean isOpen() {
      return (kind == Kind.NEW || kind == Kind.CHANGED) && draft.isEmpty();
    }
  }

  long count(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }
}
