package org.baraza.access.institution;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.ForMembers;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.institution.InstitutionPage.Why;
import org.baraza.access.session.Freshness;
import org.baraza.access.session.SignedIn;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens to people which institutions vouch for them. */
@Controller
class InstitutionController {

  private static final Set<String> DONE = Set.of("linked", "unlinked");
  private static final String HERE = "/account/institutions";
  private static final String ONE = HERE + "/{code:[a-z0-9-]{1,30}}";

  private final InstitutionDesk desk;
  private final SecondFactors factors;
  private final Freshness freshness;

  InstitutionController(InstitutionDesk desk, SecondFactors factors, Freshness freshness) {
    this.desk = desk;
    this.factors = factors;
    this.freshness = freshness;
  }

  @GetMapping(HERE)
  @ForMembers
  Answer show(
      @RequestParam(defaultValue = "") String done, Frame frame, HttpServletRequest request) {
    var self = owner(request);
    return freshness
        .toOpen(HERE, frame, request)
        .orElseGet(() -> page(self, DONE.contains(done) ? done : "", frame));
  }

  private InstitutionsPage page(AccountId self, String done, Frame frame) {
    var lines =
        desk.providers().stream()
            .map(one -> new InstitutionsPage.Line(one, desk.isLinked(self, one)))
            .toList();
    return new InstitutionsPage(frame, done, lines);
  }

  @PostMapping(ONE)
  @ForMembers
  Answer link(@PathVariable String code, Frame frame, HttpServletRequest request) {
    var self = owner(request);
    var provider = desk.provider(code);
    var again = freshness.toAct(HERE, frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    return desk.link(self, provider, vouched(provider, request))
        ? new SeeOther(frame.to(HERE) + "?done=linked")
        : new InstitutionPage(frame, provider.name(), Why.TAKEN);
  }

  @PostMapping(ONE + "/removal")
  @ForMembers
  Answer unlink(@PathVariable String code, Frame frame, HttpServletRequest request) {
    var self = owner(request);
    var provider = desk.provider(code);
    var again = freshness.toAct(HERE, frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    desk.unlink(self, provider);
    return new SeeOther(frame.to(HERE) + "?done=unlinked");
  }

  /** Whom this institution has just vouched for in this session. */
  private static String vouched(Provider provider, HttpServletRequest request) {
    var session = request.getSession();
    var said = String.valueOf(session.getAttribute(InstitutionSignInController.VOUCHED));
    if (!said.startsWith(provider.code() + '|')) {
      throw new NotThere();
    }
    session.removeAttribute(InstitutionSignInController.VOUCHED);
    return said.substring(provider.code().length() + 1);
  }

  private AccountId owner(HttpServletRequest request) {
    var who = SignedIn.self(request);
    if (!who.entry().isStrong() && factors.guard(who.standing().id())) {
      throw new NotThere();
    }
    return who.standing().id();
  }
}
