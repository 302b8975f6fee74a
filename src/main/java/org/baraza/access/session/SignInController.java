package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.baraza.access.account.Email;
import org.baraza.ui.Answer;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.SeeOther;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people in and out. */
@Controller
class SignInController {

  private static final Set<String> DONE = Set.of("password", "out", "welcome", "setup", "again");

  private final SignInDesk desk;
  private final Sessions sessions;
  private final Patience patience;
  private final SignInPages pages;

  SignInController(SignInDesk desk, Sessions sessions, Patience patience, SignInPages pages) {
    this.desk = desk;
    this.pages = pages;
    this.sessions = sessions;
    this.patience = patience;
  }

  @GetMapping("/sign-in")
  @OpenToAll
  SignInPage ask(
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String done,
      Frame frame,
      HttpServletRequest request) {
    var on = LocalPath.of(next);
    var from =
        LocalPath.cameFrom(
            request.getHeader(HttpHeaders.REFERER), request.getHeader(HttpHeaders.HOST));
    return pages.of(
        frame, Entered.NOTHING, on.isEmpty() ? from : on, DONE.contains(done) ? done : "");
  }

  @PostMapping("/sign-in")
  @OpenToAll
  Answer enter(
      @Valid @ModelAttribute SignInForm form,
      BindingResult found,
      @RequestParam MultiValueMap<String, String> sent,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var next = LocalPath.of(form.next());
    var entered = Entered.of(sent, found, frame);
    if (!entered.isSound()) {
      return pages.of(frame, entered, next, "");
    }
    var email = new Email(form.email());
    var left = patience.wait(email.folded(), request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/sign-in"), response);
    }
    var agent = Agents.kind(request.getHeader(HttpHeaders.USER_AGENT));
    var entry = desk.enter(email, form.password(), agent);
    if (entry.isEmpty()) {
      patience.count(email.folded(), request.getRemoteAddr());
      return pages.of(frame, entered.but("", frame.word("access.signin.wrong")), next, "");
    }
    patience.forget(email.folded(), request.getRemoteAddr());
    sessions.open(request, entry.get());
    return entry.get().whole() ? onwards(frame, next) : code(frame, next);
  }

  @GetMapping("/sign-in/code")
  @OpenToAll
  Answer askCode(
      @RequestParam(defaultValue = "") String next, Frame frame, HttpServletRequest request) {
    return Sessions.half(request).isEmpty()
        ? new SeeOther(frame.to("/sign-in"))
        : new CodePage(frame, Entered.NOTHING, LocalPath.of(next));
  }

  @PostMapping("/sign-in/code")
  @OpenToAll
  Answer complete(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String next,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var half = Sessions.half(request);
    if (half.isEmpty()) {
      return new SeeOther(frame.to("/sign-in"));
    }
    var whom = "code of " + half.get().account();
    var left = patience.wait(whom, request.getRemoteAddr());
    if (!left.isZero()) {
      return SlowPage.of(frame, left, frame.to("/sign-in/code"), response);
    }
    var entry = desk.complete(half.get(), code);
    if (entry.isEmpty()) {
      patience.count(whom, request.getRemoteAddr());
      var entered = Entered.NOTHING.but("code", frame.word("access.code.wrong"));
      return new CodePage(frame, entered, LocalPath.of(next));
    }
    patience.forget(whom, request.getRemoteAddr());
    sessions.open(request, entry.get());
    return onwards(frame, LocalPath.of(next));
  }

  /** What a draft left in the browser, for a cut line, goes with who wrote it. */
  @PostMapping("/sign-out")
  @OpenToAll
  SeeOther leave(Frame frame, HttpServletRequest request, HttpServletResponse response) {
    sessions.close(request);
    response.setHeader("Clear-Site-Data", "\"storage\"");
    return new SeeOther(frame.to("/sign-in?done=out"));
  }

  static SeeOther code(Frame frame, String next) {
    return new SeeOther(
        frame.to("/sign-in/code") + (next.isEmpty() ? "" : "?next=" + encoded(next)));
  }

  static SeeOther onwards(Frame frame, String next) {
    return new SeeOther(next.isEmpty() ? frame.to("/account") : next);
  }

  private static String encoded(String next) {
    return URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
