package org.baraza.forum.lifting;

import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.People;
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

/** Takes what custodians ask and decide; shows a lifting to whom it concerns. */
@Controller
class LiftingController {

  private static final String ONE = "/forum/liftings/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int WORDS = 2000;

  private final LiftingDesk desk;
  private final People people;

  LiftingController(LiftingDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  @GetMapping("/forum/liftings")
  @ForRole({Role.FACILITATOR, Role.REVIEWER})
  LiftingsPage all(Frame frame, Reader reader) {
    return new LiftingsPage(frame, desk.all(reader), Entered.NOTHING);
  }

  @PostMapping(path = "/forum/liftings", consumes = FORM)
  @ForRole({Role.FACILITATOR, Role.REVIEWER})
  Answer ask(@RequestParam MultiValueMap<String, String> sent, Frame frame, Reader reader) {
    var typed = new Typed(sent, frame);
    var post = typed.required("post", 18);
    if (!post.isEmpty() && !post.matches("\\d{6,18}")) {
      typed.wrong("post", frame.word("forum.form.post"));
    }
    var why = typed.required("why", WORDS);
    if (!typed.isSound()) {
      return new LiftingsPage(frame, desk.all(reader), typed.entered());
    }
    var number = desk.ask(Long.parseLong(post), why, reader);
    return new SeeOther(frame.to("/forum/liftings/" + number));
  }

  @GetMapping(ONE)
  @ForMembers
  LiftingPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  private LiftingPage page(long number, Entered entered, Frame frame, Reader reader) {
    var one = desk.open(number, reader);
    return LiftingPage.of(frame, one, people, reader, desk.mayDecide(one, reader), entered);
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole({Role.FACILITATOR, Role.REVIEWER})
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var typed = new Typed(sent, frame);
    var why = typed.required("why", WORDS);
    if (!typed.isSound()) {
      return page(number, typed.entered(), frame, reader);
    }
    if (typed.entered().value("act").equals("lift")) {
      desk.lift(number, why, reader);
    } else {
      desk.decline(number, why, reader);
    }
    return new SeeOther(frame.to("/forum/liftings/" + number));
  }
}
