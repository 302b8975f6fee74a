package org.baraza.spreadsheet;

import org.baraza.ui.FileDoor;
import org.springframework.stereotype.Component;

/** Tables come in at the page of the room. */
@Component
class SpreadsheetDoor implements FileDoor {

  @Override
  public boolean isAt(String path) {
    return path.matches("/[a-z]{2}/spreadsheet");
  }
}
