package org.baraza.store;

import java.nio.file.Path;

/** Another copy of the platform runs on the same folder. */
class HomeTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HomeTaken(Path home) {
    super(
        "Another copy of Baraza is running on "
            + home
            + ". Stop it first, or set BARAZA_HOME to another folder and SERVER_PORT to another"
            + " port.");
  }
}
