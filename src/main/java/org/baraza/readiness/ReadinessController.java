package org.baraza.readiness;

import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the readiness check of a practice. */
@Controller
class ReadinessController {

  private final ReadinessDesk desk;

  ReadinessController(ReadinessDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/practices/{number:\\d{6,18}}/readiness")
  @OpenToAll
  ReadinessPage check(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> address,
      Frame frame,
      Reader reader) {
    return desk.page(number, address, frame, reader);
  }
}
