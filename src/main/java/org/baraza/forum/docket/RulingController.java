package org.baraza.forum.docket;

import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.text.Typed;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells people what was decided about what they wrote and reported, and takes appeals. */
@Controller
class RulingController {

  private static final String ONE = "/forum/rulings/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final RulingDesk desk;
  private final PostReportDesk reports;

  RulingController(RulingDesk desk, PostReportDesk reports) {
    this.desk = desk;
    this.reports = reports;
  }

  @GetMapping("/forum/rulings")
  @ForMembers
  RulingsPage all(Frame frame, Reader reader) {
    return new RulingsPage(frame, desk.mine(reader), reports.mine(reader));
  }

  @GetMapping(ONE)
  @ForMembers
  RulingPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private RulingPage page(long number, Entered entered, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    return new RulingPage(
        frame,
        one,
        desk.text(one, reader).orElse(null),
        desk.isConcerned(one, reader),
        desk.isAppealable(one, reader),
        desk.isDecidedBy(one, reader),
        entered);
  }

  @PostMapping(path = ONE + "/appeal", consumes = FORM)
  @ForMembers
  Answer appeal(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var words = typed.required("appeal", ReportFormPage.WORDS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    desk.appeal(number, words, reader);
    return new SeeOther(frame.to("/forum/rulings/" + number));
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var grounds = typed.required("grounds", ReportFormPage.WORDS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    desk.decide(number, typed.entered().value("act").equals("restore"), grounds, reader);
    return new SeeOther(frame.to("/forum/rulings/" + number));
  }
}
