package org.baraza.access.institution;

import java.util.Locale;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Why somebody who came by an institution is not in.
 *
 * @param name the institution's
 */
record InstitutionPage(Frame frame, String name, Why why) implements Page {

  /** Why not. */
  enum Why {
    AWAY(503),
    REFUSED(422),
    UNKNOWN(403),
    WAITING(200),
    TAKEN(422);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String sentence() {
    return frame.word("access.institution." + why.code(), name);
  }

  @Override
  public int status() {
    return why.status;
  }
}
