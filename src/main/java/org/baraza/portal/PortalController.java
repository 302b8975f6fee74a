package org.baraza.portal;

import org.baraza.access.Reader;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.strategy.Strategy;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Opens the home page and the pages about the platform itself. */
@Controller
class PortalController {

  private final Search search;
  private final Strategy strategy;

  PortalController(Search search, Strategy strategy) {
    this.search = search;
    this.strategy = strategy;
  }

  /** Home has one address: the one without a slash at its end. */
  @GetMapping
  @Kept
  @OpenToAll
  Answer home(Frame frame, Reader reader) {
    if (!frame.path().isEmpty()) {
      return new SeeOther(frame.to(""));
    }
    var newest =
        search.find(Question.all("practice", frame.lang(), reader).sortedBy(Question.Order.NEWEST));
    return new HomePage(
        frame, newest, strategy.pillars(), search.contexts(frame.vantage(), frame.lang()));
  }

  @GetMapping("/about")
  @OpenToAll
  AboutPage about(Frame frame) {
    return new AboutPage(frame);
  }

  @GetMapping("/accessibility")
  @OpenToAll
  AccessibilityPage accessibility(Frame frame) {
    return new AccessibilityPage(frame);
  }

  @GetMapping("/data")
  @OpenToAll
  DataPage data(Frame frame) {
    return new DataPage(frame);
  }
}
