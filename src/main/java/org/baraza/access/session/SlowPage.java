package org.baraza.access.session;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Asks to wait a moment.
 *
 * @param seconds how long
 * @param back where to try again
 */
public record SlowPage(Frame frame, long seconds, String back) implements Page {

  public static SlowPage of(Frame frame, Duration left, String back, HttpServletResponse response) {
    var seconds = left.plusMillis(999).toSeconds();
    response.setHeader("Retry-After", String.valueOf(seconds));
    return new SlowPage(frame, seconds, back);
  }

  @Override
  public int status() {
    return 429;
  }
}
