package org.baraza.amendment;

import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.language.Cleaned;
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

/** Shows a proposed change to who proposed it and to who decides. */
@Controller
class AmendmentController {

  private static final String ONE = "/amendments/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int LONGEST = 2000;

  private final Amendments amendments;
  private final People people;

  AmendmentController(Amendments amendments, People people) {
    this.amendments = amendments;
    this.people = people;
  }

  @GetMapping(ONE)
  @ForMembers
  AmendmentPage show(@PathVariable long number, Frame frame, Reader reader) {
    return page(number, Entered.NOTHING, frame, reader);
  }

  @PostMapping(path = ONE + "/decision", consumes = FORM)
  @ForRole(Role.FACILITATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var entered = check(Entered.of(sent), frame);
    if (entered.isSound() && !decided(number, entered, reader)) {
      entered = entered.but("", frame.word("amendment.mend.stale"));
    }
    return entered.isSound()
        ? new SeeOther(frame.to("/amendments/" + number))
        : page(number, entered, frame, reader);
  }

  private boolean decided(long number, Entered entered, Reader reader) {
    var grounds = Cleaned.of(entered.value("grounds"));
    if (entered.value("verdict").equals("accept")) {
      return amendments.accept(number, grounds, reader);
    }
    amendments.decline(number, grounds, reader);
    return true;
  }

  private static Entered check(Entered entered, Frame frame) {
    var verdict = entered.value("verdict");
    var grounds = Cleaned.of(entered.value("grounds"));
    if (!verdict.equals("accept") && !verdict.equals("decline")) {
      return entered.but("verdict", frame.word("amendment.mend.verdict"));
    }
    return grounds.length() > LONGEST || verdict.equals("decline") && grounds.isEmpty()
        ? entered.but("grounds", frame.word("amendment.mend.grounds"))
        : entered;
  }

  private AmendmentPage page(long number, Entered entered, Frame frame, Reader reader) {
    return AmendmentPage.of(frame, amendments.open(number, reader), entered, people, reader);
  }
}
