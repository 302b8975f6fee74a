package org.baraza.access.people;

import java.time.Clock;
import java.util.Map;
import org.baraza.access.ForRole;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.Email;
import org.baraza.access.account.Invitations;
import org.baraza.access.account.PeopleChoices;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites people. */
@Controller
class InviteController {

  private final Invitations invitations;
  private final Accounts accounts;
  private final PeopleDesk desk;
  private final PeopleChoices choices;
  private final Clock clock;

  InviteController(
      Invitations invitations,
      Accounts accounts,
      PeopleDesk desk,
      PeopleChoices choices,
      Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.desk = desk;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/people/invitations")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  InvitePage show(Frame frame, Reader reader) {
    return page(Entered.of(Map.of("lang", frame.lang().code())), frame, reader);
  }

  @PostMapping("/people/invitations")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  Answer invite(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String lang,
      @ModelAttribute MandateForm form,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      Reader reader) {
    var address = new Email(email);
    var entered = form.check(checked(address, sent, frame), choices, frame, clock.instant());
    if (!entered.isSound()) {
      return page(entered, frame, reader);
    }
    PeopleDesk.check(form.mandate().role(), reader);
    invitations.invite(
        address, Lang.of(lang).orElse(frame.lang()), form.mandate(), form.end(), reader.self());
    return new SeeOther(frame.to("/people?done=invited"));
  }

  @PostMapping("/people/invitations/{number:\\d{1,18}}/withdrawal")
  @ForRole({Role.FACILITATOR, Role.ADMINISTRATOR})
  SeeOther takeBack(@PathVariable long number, Frame frame, Reader reader) {
    invitations.takeBack(invitations.open(number).orElseThrow(NotThere::new), reader.self());
    return new SeeOther(frame.to("/people?done=withdrawn"));
  }

  /** Who looks after the people may know who has an account. */
  private Entered checked(Email email, MultiValueMap<String, String> sent, Frame frame) {
    var entered = Entered.of(sent);
    if (!email.isOne()) {
      return entered.but("email", frame.word("access.email.wrong"));
    }
    return accounts.find(email).isPresent()
        ? entered.but("email", frame.word("access.email.known"))
        : entered;
  }

  private InvitePage page(Entered entered, Frame frame, Reader reader) {
    return new InvitePage(
        frame,
        entered,
        desk.roles(frame, reader),
        choices.of(Role.Scope.COUNTRY, frame),
        choices.of(Role.Scope.ORGANISATION, frame),
        choices.languages());
  }
}
