package org.baraza.access.people;

import jakarta.validation.Valid;
import java.util.Map;
import org.baraza.access.account.Email;
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

/** Lets the first administrator in. */
@Controller
class SetupController {

  private final FirstStart start;
  private final PasswordRule rule;
  private final PeopleChoices choices;

  SetupController(FirstStart start, PasswordRule rule, PeopleChoices choices) {
    this.start = start;
    this.rule = rule;
    this.choices = choices;
  }

  @GetMapping("/setup/{token:" + Token.SHAPE + "}")
  @OpenToAll
  ArrivalPage show(@PathVariable String token, Frame frame) {
    check(token);
    return page(Entered.of(Map.of("lang", frame.lang().code())), frame);
  }

  @PostMapping("/setup/{token:" + Token.SHAPE + "}")
  @OpenToAll
  Answer make(
      @PathVariable String token,
      @Valid @ModelAttribute ArrivalForm form,
      BindingResult found,
      @RequestParam(defaultValue = "") String email,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame) {
    check(token);
    var address = new Email(email);
    var entered = Entered.of(sent, found, frame);
    if (!address.isOne()) {
      entered = entered.but("email", frame.word("access.email.wrong"));
    }
    if (entered.isSound()) {
      var trouble = rule.trouble(form.password(), form.name(), email);
      entered = trouble.isEmpty() ? entered : entered.but("password", frame.word(trouble));
    }
    if (entered.isSound()
        && !start.make(form.name(), address, Lang.of(form.lang()).orElseThrow(), form.password())) {
      entered = entered.but("email", frame.word("access.email.taken"));
    }
    return entered.isSound() ? new SeeOther(frame.to("/sign-in?done=setup")) : page(entered, frame);
  }

  private void check(String token) {
    if (!start.opens(new Token(token))) {
      throw new NotThere();
    }
  }

  private ArrivalPage page(Entered entered, Frame frame) {
    return new ArrivalPage(
        frame, entered, "setup", frame.word("access.arrival.setup.welcome"), choices.languages());
  }
}
