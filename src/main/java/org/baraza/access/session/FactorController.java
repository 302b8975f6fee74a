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

  private static final String HERE = "/account/factor";

  private final AccountDesk desk;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Patience patience;
  private final Freshness freshness;

  FactorController(
      AccountDesk desk,
      SecondFactors factors,
      Sessions sessions,
      Patience patience,
      Freshness freshness) {
    this.freshness = freshness;
    this.desk = desk;
    this.factors = factors;
    this.sessions = sessions;
    this.patience = patience;
  }

  @GetMapping(HERE)
  @ForMembers
  Answer show(Frame frame, HttpServletRequest request) {
    var account = accountToGuard(self(request));
    return freshness
        .toOpen(HERE, frame, request)
        .orElseGet(() -> FactorPage.of(frame, Entered.NOTHING, factors.draft(account)));
  }

  @PostMapping(HERE)
  @ForMembers
  Answer confirm(
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String code,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = self(request);
    var account = accountToGuard(who);
    var again = freshness.toAct(HERE, frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    var whom = "factor of " + account.id();
    var left = patience.wait(whom, request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to(HERE), response);
    }
    var codes = factors.confirm(account.id(), draft, code);
    if (codes.isEmpty()) {
      patience.count(whom, request.getRemoteAddr());
      var same = factors.draft(account, draft).orElseGet(() -> factors.draft(account));
      var entered = Entered.NOTHING.but("code", frame.word("access.code.wrong"));
      return FactorPage.of(frame, entered, same);
    }
    sessions.endOthers(who.entry());
    sessions.open(request, who.entry().with(Factor.CODE));
    return new CodesPage(frame, codes);
  }

  @PostMapping("/account/codes")
  @ForMembers
  Answer renew(Frame frame, HttpServletRequest request) {
    var account = accountToGuard(self(request));
    if (!account.factor()) {
      return new SeeOther(frame.to("/account"));
    }
    return freshness
        .toAct("/account", frame, request)
        .orElseGet(() -> new CodesPage(frame, factors.renewCodes(account.id())));
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
