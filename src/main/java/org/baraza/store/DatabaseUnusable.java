package org.baraza.store;

import java.nio.file.Path;

/** The embedded database would not start, even after recovery was tried again. */
class DatabaseUnusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseUnusable(Path folder, Exception cause) {
    super(
        "The embedded PostgreSQL in "
            + folder
            + " did not start: "
            + cause.getMessage()
            + ". Its own log lines stand above. The data are untouched.",
        cause);
  }
}
