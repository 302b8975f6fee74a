package org.baraza.relay;

import java.util.List;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
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

/** Takes reports of abuse, and the decisions of the moderators. */
@Controller
class AbuseController {

  private static final String ABUSE = "/relay/{number:\\d{6,18}}/abuse";
  private static final String REPORT = "/relay/reports/{number:\\d{6,18}}";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final AbuseDesk desk;
  private final RelayDesk relay;
  private final RelayView view;

  AbuseController(AbuseDesk desk, RelayDesk relay, RelayView view) {
    this.desk = desk;
    this.relay = relay;
    this.view = view;
  }

  @GetMapping(ABUSE)
  @ForMembers
  AbusePage ask(@PathVariable long number, Frame frame, Reader reader) {
    return form(number, Entered.NOTHING, frame, reader);
  }

  private AbusePage form(long number, Entered entered, Frame frame, Reader reader) {
    var words = view.words(relay.open(number, reader), frame, reader);
    return new AbusePage(frame, number, words, entered);
  }

  @PostMapping(path = ABUSE, consumes = FORM)
  @ForMembers
  Answer report(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var slip = new Slip(sent, frame);
    var reason = slip.choice("reason", Abuse.REASONS);
    var words = slip.text("words");
    if (slip.isSound()) {
      try {
        desk.report(number, reason, words, slip.entered().chosen("shown"), reader);
        return new SeeOther(frame.to("/relay/" + number));
      } catch (Unsent unsent) {
        slip.wrong("", frame.word("relay.form.twice"));
      }
    }
    return form(number, slip.entered(), frame, reader);
  }

  @GetMapping("/relay/reports")
  @ForRole(Role.MODERATOR)
  AbuseCasesPage queue(Frame frame, Reader reader) {
    return view.cases(frame, reader);
  }

  @GetMapping(REPORT)
  @ForMembers
  AbuseCasePage show(@PathVariable long number, Frame frame, Reader reader) {
    return view.abuse(number, frame, reader);
  }

  @PostMapping(path = REPORT + "/decision", consumes = FORM)
  @ForRole(Role.MODERATOR)
  Answer decide(
      @PathVariable long number,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var slip = new Slip(sent, frame);
    var outcome = slip.choice("outcome", List.of("upheld", "dismissed"));
    var grounds = slip.required("grounds");
    if (!slip.isSound()) {
      var page = view.abuse(number, frame, reader);
      return page.but(slip.entered());
    }
    if (outcome.equals("upheld")) {
      desk.uphold(number, grounds, reader);
    } else {
      desk.dismiss(number, grounds, reader);
    }
    return new SeeOther(frame.to("/relay/reports/" + number));
  }
}
