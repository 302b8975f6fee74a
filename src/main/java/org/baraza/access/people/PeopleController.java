package org.baraza.access.people;

import java.time.Clock;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.account.PeopleChoices;
import org.baraza.access.account.Registrations;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the list of people to those who look after it. */
@Controller
class PeopleController {

  static final Set<String> DONE =
      Set.of(
          "invited",
          "withdrawn",
          "admitted",
          "declined",
          "granted",
          "taken",
          "suspended",
          "restored",
          "reset");

  private static final String ONE = "/people/{number:\\d{6,18}}";

  private final PeopleDesk desk;
  private final Registrations registrations;
  private final PeopleChoices choices;
  private final Clock clock;

  PeopleController(
      PeopleDesk desk, Registrations registrations, PeopleChoices choices, Clock clock) {
    this.desk = desk;
    this.registrations = registrations;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/people")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  PeoplePage list(@RequestParam(defaultValue = "") String done, Frame frame) {
    return desk.people(frame, DONE.contains(done) ? done : "");
  }

  @GetMapping(ONE)
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  PersonPage show(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      Reader reader) {
    var said = DONE.contains(done) ? done : "";
    return desk.person(new AccountId(number), Entered.NOTHING, said, frame, reader);
  }

  @PostMapping(ONE + "/mandates")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  Answer give(
      @PathVariable long number,
      @ModelAttribute MandateForm form,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var id = new AccountId(number);
    var entered = form.check(Entered.of(sent), choices, frame, clock.instant());
    if (!entered.isSound()) {
      return desk.person(id, entered, "", frame, reader);
    }
    desk.give(id, form, reader);
    return back(id, "granted", frame);
  }

  @PostMapping(ONE + "/mandates/{grant:\\d{1,18}}/withdrawal")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther withdraw(
      @PathVariable long number, @PathVariable long grant, Frame frame, Reader reader) {
    desk.withdraw(new AccountId(number), grant, reader);
    return back(new AccountId(number), "taken", frame);
  }

  @PostMapping(ONE + "/suspension")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther suspend(@PathVariable long number, Frame frame, Reader reader) {
    desk.suspend(new AccountId(number), reader);
    return back(new AccountId(number), "suspended", frame);
  }

  @PostMapping(ONE + "/return")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther restore(@PathVariable long number, Frame frame, Reader reader) {
    desk.restore(new AccountId(number), reader);
    return back(new AccountId(number), "restored", frame);
  }

  @PostMapping(ONE + "/admission")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther admit(@PathVariable long number, Frame frame, Reader reader) {
    registrations.admit(new AccountId(number), reader.self());
    return new SeeOther(frame.to("/people?done=admitted"));
  }

  @PostMapping(ONE + "/refusal")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther decline(@PathVariable long number, Frame frame, Reader reader) {
    registrations.decline(new AccountId(number), reader.self());
    return new SeeOther(frame.to("/people?done=declined"));
  }

  private static SeeOther back(AccountId id, String done, Frame frame) {
    return new SeeOther(frame.to("/people/" + id + "?done=" + done));
  }
}
