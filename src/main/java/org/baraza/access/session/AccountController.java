package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.ForMembers;
import org.baraza.access.account.PasswordRule;
import org.baraza.access.account.Passwords;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens people's own account to them. */
@Controller
class AccountController {

  private static final Set<String> DONE = Set.of("saved", "password", "session");

  private final AccountDesk desk;
  private final Passwords passwords;
  private final PasswordRule rule;
  private final Sessions sessions;
  private final Patience patience;

  AccountController(
      AccountDesk desk,
      Passwords passwords,
      PasswordRule rule,
      Sessions sessions,
      Patience patience) {
    this.desk = desk;
    this.passwords = passwords;
    this.rule = rule;
    this.sessions = sessions;
    this.patience = patience;
  }

  @GetMapping("/account")
  @ForMembers
  AccountPage show(
      @RequestParam(defaultValue = "") String done, Frame frame, HttpServletRequest request) {
    return desk.page(self(request), DONE.contains(done) ? done : "", frame);
  }

  @PostMapping("/account")
  @ForMembers
  Answer describe(
      @Valid @ModelAttribute AccountForm form,
      BindingResult found,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request) {
    if (found.hasErrors()) {
      return desk.page(self(request), Entered.of(sent, found, frame), "", frame);
    }
    desk.describe(self(request), form);
    return new SeeOther(frame.to("/account?done=saved"));
  }

  @PostMapping("/account/password")
  @ForMembers
  Answer password(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = self(request);
    var account = desk.account(who);
    var whom = "password of " + account.id();
    var left = patience.wait(whom, request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/account"), response);
    }
    if (!passwords.fits(Optional.of(account), current)) {
      patience.count(whom, request.getRemoteAddr());
      return wrong(who, "current", "access.password.current.wrong", frame);
    }
    var trouble = rule.trouble(password, account.name(), account.email());
    if (!trouble.isEmpty()) {
      return wrong(who, "password", trouble, frame);
    }
    passwords.set(account.id(), password, account.id().number());
    sessions.endOthers(who.entry());
    return new SeeOther(frame.to("/account?done=password"));
  }

  private AccountPage wrong(SignedIn who, String field, String key, Frame frame) {
    var account = desk.account(who);
    var known = new HashMap<String, String>();
    known.put("name", account.name());
    known.put("lang", account.lang().code());
    return desk.page(who, Entered.of(known).but(field, frame.word(key)), "", frame);
  }

  private static SignedIn self(HttpServletRequest request) {
    return SignedIn.of(request).orElseThrow(NotThere::new);
  }
}
