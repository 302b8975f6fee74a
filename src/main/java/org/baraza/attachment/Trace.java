package org.baraza.attachment;

import java.util.Locale;

/**
 * Something a file tells besides what it shows, which goes with it unless it is removed.
 *
 * @param value what it tells, or nothing where that cannot be said in a line
 */
record Trace(What what, String value) {

  private static final int LONGEST = 200;

  Trace {
    var plain = FileName.legible(value).strip();
    value = plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
  }

  /** What is told. */
  enum What {
    PLACE,
    PERSON,
    ORGANISATION,
    DEVICE,
    SOFTWARE,
    DATE,
    TITLE,
    REVISIONS,
    ENCLOSED,
    SIGNATURE,
    SCRIPT,
    OTHER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Trace of(What what) {
    return new Trace(what, "");
  }
}
