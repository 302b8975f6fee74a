package org.baraza.review;

import org.baraza.access.ForMembers;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens everyone's own desk. */
@Controller
class DeskController {

  private final DeskView view;

  DeskController(DeskView view) {
    this.view = view;
  }

  @GetMapping("/desk")
  @ForMembers
  DeskPage show(Frame frame, Reader reader) {
    return view.page(frame, reader);
  }
}
