package org.baraza.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.baraza.access.session.Arrival;
import org.baraza.access.session.Factor;
import org.baraza.access.session.Patience;
import org.baraza.access.session.SignInPages;
import org.baraza.access.session.SlowPage;
import org.baraza.journal.Journal;
import org.baraza.ui.Answer;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people in by a passkey: instead of a password, or instead of the code after it. */
@Controller
class PasskeySignInController {

  private static final String WHOM = "passkey";

  private final PasskeyDesk desk;
  private final Arrival arrival;
  private final SignInPages pages;
  private final Patience patience;
  private final Journal journal;

  PasskeySignInController(
      PasskeyDesk desk, Arrival arrival, SignInPages pages, Patience patience, Journal journal) {
    this.desk = desk;
    this.arrival = arrival;
    this.pages = pages;
    this.patience = patience;
    this.journal = journal;
  }

  @PostMapping("/sign-in/passkey/challenge")
  @OpenToAll
  Download challenge(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return new Download(desk.toSign(), "application/json", null);
  }

  @PostMapping("/sign-in/passkey")
  @OpenToAll
  Answer enter(
      @RequestParam(defaultValue = "") String response,
      @RequestParam(defaultValue = "") String next,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var left = patience.wait(WHOM, request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/sign-in"), answer);
    }
    var entered = enter(response, next, frame, request);
    if (entered.isEmpty()) {
      patience.count(WHOM, request.getRemoteAddr());
      journal.note(Journal.NOBODY, "access.signin.failed", "", Map.of());
      return pages.refused(frame, next, "access.passkey.refused");
    }
    return entered.get();
  }

  private Optional<SeeOther> enter(
      String response, String next, Frame frame, HttpServletRequest request) {
    try {
      return arrival.enter(desk.recognise(response), Factor.PASSKEY, next, frame, request);
    } catch (PasskeyRefused e) {
      return Optional.empty();
    }
  }
}
