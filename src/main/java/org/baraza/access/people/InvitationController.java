package org.baraza.access.people;

import jakarta.validation.Valid;
import java.util.Map;
import org.baraza.access.account.Invitation;
import org.baraza.access.account.Invitations;
import org.baraza.access.account.PasswordRule;
import org.baraza.access.account.PeopleChoices;
import org.baraza.access.account.Token;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets those in who were invited. */
@Controller
class InvitationController {

  private final Invitations invitations;
  private final PasswordRule rule;
  private final PeopleChoices choices;

  InvitationController(Invitations invitations, PasswordRule rule, PeopleChoices choices) {
    this.invitations = invitations;
    this.rule = rule;
    this.choices = choices;
  }

  @GetMapping("/invitations/{token:" + Token.SHAPE + "}")
  @OpenToAll
  ArrivalPage show(@PathVariable String token, Frame frame) {
    return page(open(token), Entered.of(Map.of("lang", frame.lang().code())), frame);
  }

  @PostMapping("/invitations/{token:" + Token.SHAPE + "}")
  @OpenToAll
  Answer accept(
      @PathVariable String token,
      @Valid @ModelAttribute ArrivalForm form,
      BindingResult found,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame) {
    var invitation = open(token);
    var entered = Entered.of(sent, found, frame);
    if (entered.isSound()) {
      var trouble = rule.trouble(form.password(), form.name(), invitation.email());
      entered = trouble.isEmpty() ? entered : entered.but("password", frame.word(trouble));
    }
    if (!entered.isSound()) {
      return page(invitation, entered, frame);
    }
    var lang = Lang.of(form.lang()).orElseThrow();
    var account = invitations.accept(new Token(token), form.name(), lang, form.password());
    if (account.isEmpty()) {
      throw new NotThere();
    }
    return new SeeOther(frame.to("/sign-in?done=welcome"));
  }

  private Invitation open(String token) {
    return invitations.open(new Token(token)).orElseThrow(NotThere::new);
  }

  private ArrivalPage page(Invitation invitation, Entered entered, Frame frame) {
    var welcome =
        frame.word(
            "access.arrival.invitation.welcome",
            choices.name(invitation.mandate(), frame),
            invitation.email());
    return new ArrivalPage(frame, entered, "invitation", welcome, choices.languages());
  }
}
