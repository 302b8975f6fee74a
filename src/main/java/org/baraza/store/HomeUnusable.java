package org.baraza.store;

import java.nio.file.Path;

/** The home folder cannot be made or written. */
class HomeUnusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HomeUnusable(Path home, Exception cause) {
    super(
        "Baraza cannot use the folder "
            + home
            + ": "
            + cause.getMessage()
            + ". Make it writable, or set BARAZA_HOME to another folder.",
        cause);
  }
}
