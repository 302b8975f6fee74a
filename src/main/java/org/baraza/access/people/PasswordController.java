package org.baraza.access.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baraza.access.account.Account;
import org.baraza.access.account.Email;
import org.baraza.access.account.PasswordLinks;
import org.baraza.access.account.PasswordRule;
import org.baraza.access.account.Token;
import org.baraza.access.session.Patience;
import org.baraza.access.session.Sessions;
import org.baraza.access.session.SlowPage;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Helps those who forgot their password, or have none yet, by a link in a letter. */
@Controller
class PasswordController {

  private final PasswordLinks links;
  private final PasswordRule rule;
  private final Sessions sessions;
  private final Patience patience;

  PasswordController(PasswordLinks links, PasswordRule rule, Sessions sessions, Patience patience) {
    this.links = links;
    this.rule = rule;
    this.sessions = sessions;
    this.patience = patience;
  }

  @GetMapping("/password")
  @OpenToAll
  ForgottenPage show(@RequestParam(defaultValue = "") String done, Frame frame) {
    return new ForgottenPage(frame, Entered.NOTHING, done.equals("sent"));
  }

  @PostMapping("/password")
  @OpenToAll
  Answer ask(
      @RequestParam(defaultValue = "") String email,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var address = new Email(email);
    if (!address.isOne()) {
      var entered = Entered.of(sent).but("email", frame.word("access.email.wrong"));
      return new ForgottenPage(frame, entered, false);
    }
    var left = patience.wait("forgotten", request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/password"), response);
    }
    patience.count("forgotten", request.getRemoteAddr());
    links.ask(address);
    return new SeeOther(frame.to("/password?done=sent"));
  }

  @GetMapping("/password/{token:" + Token.SHAPE + "}")
  @OpenToAll
  PasswordPage choose(@PathVariable String token, Frame frame) {
    check(token);
    return new PasswordPage(frame, Entered.NOTHING);
  }

  @PostMapping("/password/{token:" + Token.SHAPE + "}")
  @OpenToAll
  Answer set(
      @PathVariable String token, @RequestParam(defaultValue = "") String password, Frame frame) {
    var account = account(token);
    var trouble = rule.trouble(password, account.name(), account.email());
    if (!trouble.isEmpty()) {
      return new PasswordPage(frame, Entered.NOTHING.but("password", frame.word(trouble)));
    }
    links.use(new Token(token), password).ifPresent(one -> sessions.endAll(one.id()));
    return new SeeOther(frame.to("/sign-in?done=password"));
  }

  private void check(String token) {
    if (links.find(new Token(token)).isEmpty()) {
      throw new NotThere();
    }
  }

  private Account account(String token) {
    return links.find(new Token(token)).orElseThrow(NotThere::new);
  }
}
