package org.baraza.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.baraza.ui.Answer;
import org.baraza.ui.Frame;
import org.baraza.ui.SeeOther;
import org.springframework.stereotype.Component;

/**
 * Asks people to prove anew who they are before they change what they prove it by, take their data
 * away, or leave: a browser left open must not be enough. Signing in again is that proof, by
 * whatever way they sign in.
 */
@Component
public class Freshness {

  private static final Duration TO_LOOK = Duration.ofMinutes(10);

  /** Longer, so that who opened the form in time is not sent away with what they typed. */
  private static final Duration TO_ACT = Duration.ofMinutes(30);

  private final Clock clock;

  Freshness(Clock clock) {
    this.clock = clock;
  }

  /** Where to sign in again, if that is needed to open a page. */
  public Optional<Answer> toOpen(String path, Frame frame, HttpServletRequest request) {
    return since(TO_LOOK, path, frame, request);
  }

  /** Where to sign in again, if that is needed to act on a page; it opens again afterwards. */
  public Optional<Answer> toAct(String path, Frame frame, HttpServletRequest request) {
    return since(TO_ACT, path, frame, request);
  }

  private Optional<Answer> since(
      Duration longest, String path, Frame frame, HttpServletRequest request) {
    var since = SignedIn.self(request).entry().since();
    return since.plus(longest).isAfter(clock.instant())
        ? Optional.empty()
        : Optional.of(again(path, frame));
  }

  private static Answer again(String path, Frame frame) {
    var next = URLEncoder.encode(frame.to(path), StandardCharsets.UTF_8);
    return new SeeOther(frame.to("/sign-in") + "?done=again&next=" + next);
  }
}
