package org.baraza.opendata;

import org.baraza.ui.OpenToAll;
import org.baraza.ui.Stored;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the open data to everyone. */
@Controller
class OpenDataController {

  private final OpenData data;

  OpenDataController(OpenData data) {
    this.data = data;
  }

  @GetMapping("/data/open-data.zip")
  @OpenToAll
  Stored take() {
    var file = data.current();
    return new Stored(
        file.path(), "application/zip", "baraza-open-data-" + file.day() + ".zip", file.digest());
  }
}
