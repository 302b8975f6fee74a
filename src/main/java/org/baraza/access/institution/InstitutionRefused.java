package org.baraza.access.institution;

import org.jspecify.annotations.Nullable;

/** What came back from an institution is not to be believed, or says no. */
class InstitutionRefused extends Exception {

  private static final long serialVersionUID = 1L;

  InstitutionRefused(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
