package org.baraza.expert.finding;

import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets readers look for experts. */
@Controller
class FindingController {

  private static final int LAST = 500;

  private final FindingDesk desk;
  private final FinderView view;

  FindingController(FindingDesk desk, FinderView view) {
    this.desk = desk;
    this.view = view;
  }

  @GetMapping(FinderView.PATH)
  @OpenToAll
  ExpertsPage list(
      @RequestParam MultiValueMap<String, String> address,
      @RequestParam(defaultValue = "1") String page,
      Frame frame,
      Reader reader) {
    var number = page.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(page), 1, LAST) : 1;
    var wish = Wish.of(address);
    return view.page(desk.find(wish, number, frame, reader), wish, number, frame, reader);
  }
}
