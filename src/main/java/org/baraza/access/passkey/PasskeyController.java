package org.baraza.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.ForMembers;
import org.baraza.access.account.Accounts;
import org.baraza.access.account.SecondFactors;
import org.baraza.access.session.Freshness;
import org.baraza.access.session.SignedIn;
import org.baraza.language.Cleaned;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.NotThere;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens their passkeys to their owners, who have just proved who they are. */
@Controller
class PasskeyController {

  private static final Set<String> DONE = Set.of("added", "removed");
  private static final String HERE = "/account/passkeys";
  private static final int LONGEST_NAME = 60;

  private final PasskeyDesk desk;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Freshness freshness;

  PasskeyController(
      PasskeyDesk desk, Accounts accounts, SecondFactors factors, Freshness freshness) {
    this.desk = desk;
    this.accounts = accounts;
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
        .orElseGet(() -> page(self, Entered.NOTHING, DONE.contains(done) ? done : "", frame));
  }

  @PostMapping(HERE + "/challenge")
  @ForMembers
  Answer challenge(Frame frame, HttpServletRequest request) {
    var account = accounts.find(owner(request)).orElseThrow(NotThere::new);
    return freshness
        .toAct(HERE, frame, request)
        .orElseGet(() ->
            new Download(
                desk.toMake(account.id(), account.email(), account.name()),
                "application/json",
                null));
  }

  @PostMapping(HERE)
  @ForMembers
  Answer add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String response,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request) {
    var self = owner(request);
    var again = freshness.toAct(HERE, frame, request);
    return again.isPresent() ? again.get() : add(self, Cleaned.line(name), response, sent, frame);
  }

  private Answer add(
      AccountId self,
      String name,
      String response,
      MultiValueMap<String, String> sent,
      Frame frame) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      var entered = Entered.of(sent).but("name", frame.word("access.passkeys.name.wrong"));
      return page(self, entered, "", frame);
    }
    try {
      desk.add(self, name, response);
      return new SeeOther(frame.to(HERE) + "?done=added");
    } catch (PasskeyRefused e) {
      return page(self, Entered.of(sent).but("", frame.word("access.passkey.failed")), "", frame);
    }
  }

  @PostMapping(HERE + "/{number:\\d{1,18}}/removal")
  @ForMembers
  Answer remove(@PathVariable long number, Frame frame, HttpServletRequest request) {
    var self = owner(request);
    var again = freshness.toAct(HERE, frame, request);
    if (again.isPresent()) {
      return again.get();
    }
    desk.remove(self, number);
    return new SeeOther(frame.to(HERE) + "?done=removed");
  }

  private PasskeysPage page(AccountId self, Entered entered, String done, Frame frame) {
    return PasskeysPage.of(frame, entered, done, desk.of(self));
  }

  /** Where more than a password was set up, a password alone changes nothing of it. */
  private AccountId owner(HttpServletRequest request) {
    var who = SignedIn.self(request);
    if (!who.entry().isStrong() && factors.guard(who.standing().id())) {
      throw new NotThere();
    }
    return who.standing().id();
  }
}
