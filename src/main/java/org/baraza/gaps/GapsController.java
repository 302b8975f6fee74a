package org.baraza.gaps;

import org.baraza.access.Reader;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the gap map, as a page and as a sheet. */
@Controller
class GapsController {

  private final GapsDesk desk;

  GapsController(GapsDesk desk) {
    this.desk = desk;
  }

  @GetMapping(GapsPage.PATH)
  @OpenToAll
  GapsPage show(
      @RequestParam(defaultValue = "") String rows,
      @RequestParam(defaultValue = "") String columns,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String sort,
      Frame frame,
      Reader reader) {
    return desk.page(Choices.of(rows, columns, in, sort), frame, reader);
  }

  @GetMapping(GapsPage.PATH + ".csv")
  @OpenToAll
  Download sheet(
      @RequestParam(defaultValue = "") String rows,
      @RequestParam(defaultValue = "") String columns,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String sort,
      Frame frame,
      Reader reader) {
    return new GapsSheet(desk.page(Choices.of(rows, columns, in, sort), frame, reader)).file();
  }
}
