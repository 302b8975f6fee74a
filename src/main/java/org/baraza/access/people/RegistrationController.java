package org.baraza.access.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.baraza.access.account.Email;
import org.baraza.access.account.PeopleChoices;
import org.baraza.access.account.Registrations;
import org.baraza.access.session.Patience;
import org.baraza.access.session.SlowPage;
import org.baraza.language.Lang;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the wishes of those who ask to come in. */
@Controller
class RegistrationController {

  private final Registrations registrations;
  private final Patience patience;
  private final PeopleChoices choices;

  RegistrationController(Registrations registrations, Patience patience, PeopleChoices choices) {
    this.registrations = registrations;
    this.patience = patience;
    this.choices = choices;
  }

  @GetMapping("/registration")
  @OpenToAll
  RegistrationPage show(@RequestParam(defaultValue = "") String done, Frame frame) {
    var entered = Entered.of(Map.of("lang", frame.lang().code()));
    return new RegistrationPage(frame, entered, done.equals("sent"), choices.languages());
  }

  @PostMapping("/registration")
  @OpenToAll
  Answer ask(
      @Valid @ModelAttribute RegistrationForm form,
      BindingResult found,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (found.hasErrors()) {
      return new RegistrationPage(
          frame, Entered.of(sent, found, frame), false, choices.languages());
    }
    var left = patience.wait("registration", request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/registration"), response);
    }
    patience.count("registration", request.getRemoteAddr());
    registrations.ask(
        form.name(), new Email(form.email()), Lang.of(form.lang()).orElseThrow(), form.reason());
    return new SeeOther(frame.to("/registration?done=sent"));
  }
}
