package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Losses;
import org.baraza.access.account.SecondFactors;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Hears those who gave their password and have lost what is asked for besides. */
@Controller
class LossController {

  private static final String HERE = "/sign-in/loss";

  private final Losses losses;
  private final SecondFactors factors;

  LossController(Losses losses, SecondFactors factors) {
    this.losses = losses;
    this.factors = factors;
  }

  @GetMapping(HERE)
  @OpenToAll
  Answer show(Frame frame, HttpServletRequest request) {
    return who(request)
        .<Answer>map(account -> new LossPage(frame, losses.since(account).isPresent()))
        .orElseGet(() -> new SeeOther(frame.to("/sign-in")));
  }

  @PostMapping(HERE)
  @OpenToAll
  SeeOther say(Frame frame, HttpServletRequest request) {
    var who = who(request);
    who.ifPresent(losses::say);
    return new SeeOther(frame.to(who.isPresent() ? HERE : "/sign-in"));
  }

  /** Who gave a password, and no more, to an account that more was set up for. */
  private Optional<AccountId> who(HttpServletRequest request) {
    return Sessions.half(request)
        .or(() -> SignedIn.of(request).map(SignedIn::entry))
        .filter(entry -> !entry.isStrong())
        .map(Entry::account)
        .filter(factors::guard);
  }
}
