package org.baraza.readiness;

import org.baraza.dossier.Prerequisite.Check;
import org.baraza.dossier.Prerequisite.Cost;
import org.baraza.dossier.Prerequisite.Kind;
import org.baraza.language.Said;

/**
 * Something to be asked before a practice is taken up.
 *
 * @param key its name in an address, after {@code a.}
 * @param origin who asks it
 */
record Requirement(String key, Kind kind, Said text, Origin origin, Cost cost, Check check) {

  /** Where a requirement comes from. */
  enum Origin {
    /** The record states it as a prerequisite. */
    STATED,
    /** It is asked because of something else the record tells. */
    TOLD,
    /** It is asked of every practice of its kind; the record does not state it. */
    GENERAL
  }

  static Requirement asked(String key, Kind kind, Said text, Origin origin) {
    return new Requirement(key, kind, text, origin, Cost.UNTOLD, Check.NONE);
  }
}
