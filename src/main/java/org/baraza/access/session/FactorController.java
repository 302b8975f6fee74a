package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baraza.access.ForMembers;
import org.baraza.access.account.Account;
import org.baraza.access.account.SecondFactors;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets up second factors. One that is there can be replaced only by who has just used it. */
@Controller
class FactorController {

  private final AccountDesk desk;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Patience patience;

  FactorController(AccountDesk desk, SecondFactors factors, Sessions sessions, Patience patience) {
    this.desk = desk;
    this.factors = factors;
    this.sessions = sessions;
    this.patience = patience;
  }

  @GetMapping("/account/factor")
  @ForMembers
  FactorPage show(Frame frame, HttpServletRequest request) {
    return FactorPage.of(frame, Entered.NOTHING, factors.draft(accountToGuard(self(request))));
  }

  @PostMapping("/account/factor")
  @ForMembers
  Answer confirm(
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String code,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = self(request);
    var account = accountToGuard(who);
    var whom = "factor of " + account.id();
    var left = patience.wait(whom, request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/account/factor"), response);
    }
    var codes = factors.confirm(account.id(), draft, code);
    if (codes.isEmpty()) {
      patience.count(whom, request.getRemoteAddr());
      var again = factors.draft(account, draft).orElseGet(() -> factors.draft(account));
      var entered = Entered.NOTHING.but("code", frame.word("access.code.wrong"));
      return FactorPage.of(frame, entered, again);
    }
    sessions.open(request, who.entry().with(Factor.CODE));
    return new CodesPage(frame, codes);
  }

  @PostMapping("/account/codes")
  @ForMembers
  Answer renew(Frame frame, HttpServletRequest request) {
    var who = self(request);
    return accountToGuard(who).factor()
        ? new CodesPage(frame, factors.renewCodes(who.standing().id()))
        : new SeeOther(frame.to("/account"));
  }

  private Account accountToGuard(SignedIn who) {
    var account = desk.account(who);
    if (!who.entry().isStrong() && factors.guard(account.id())) {
      throw new NotThere();
    }
    return account;
  }

  private static SignedIn self(HttpServletRequest request) {
    return SignedIn.of(request).orElseThrow(NotThere::new);
  }
}
