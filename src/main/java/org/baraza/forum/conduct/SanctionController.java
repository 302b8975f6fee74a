package org.baraza.forum.conduct;

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

/** Takes what moderators do about people, and what those say against it. */
@Controller
class SanctionController {

  private static final String REPORT = "/forum/reports/{number:\\d{6,18}}/sanction";
  private static final String ONE = "/forum/sanctions/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int WORDS = 2000;

  private final Conduct conduct;

  SanctionController(Conduct conduct) {
    this.conduct = conduct;
  }

  @GetMapping(REPORT)
  @ForRole(Role.MODERATOR)
  SanctionFormPage form(@PathVariable long number, Frame frame, Reader reader) {
    return new SanctionFormPage(frame, number, conduct.charge(number, reader), Entered.NOTHING);
  }

  @PostMapping(path = REPORT, consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer impose(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var charge = conduct.charge(number, reader);
    var typed = new Typed(sent, frame);
    var days = typed.choice("days", SanctionFormPage.DAYS);
    var why = typed.required("why", WORDS);
    if (!typed.isSound()) {
      return new SanctionFormPage(frame, number, charge, typed.entered());
    }
    var imposed = conduct.impose(number, Integer.parseInt(days), why, reader);
    return new SeeOther(frame.to("/forum/sanctions/" + imposed));
  }

  @GetMapping(ONE)
  @ForMembers
  SanctionPage show(@PathVariable long number, Frame frame, Reader reader) {
    return new SanctionPage(frame, conduct.open(number, reader), reader, Entered.NOTHING);
  }

  @PostMapping(path = ONE + "/appeal", consumes = FORM)
  @ForMembers
  Answer appeal(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = conduct.open(number, reader);
    var typed = new Typed(sent, frame);
    var words = typed.required("appeal", WORDS);
    if (!typed.isSound()) {
      return new SanctionPage(frame, one, reader, typed.entered());
    }
    conduct.appeal(number, words, reader);
    return new SeeOther(frame.to(one.path()));
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var one = conduct.open(number, reader);
    var typed = new Typed(sent, frame);
    var grounds = typed.required("grounds", WORDS);
    if (!typed.isSound()) {
      return new SanctionPage(frame, one, reader, typed.entered());
    }
    conduct.decide(number, typed.entered().value("act").equals("lift"), grounds, reader);
    return new SeeOther(frame.to(one.path()));
  }
}
