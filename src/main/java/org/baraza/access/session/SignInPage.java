package org.baraza.access.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baraza.access.session.Entrances.Entrance;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where one signs in.
 *
 * @param ways other ways in than a password or a passkey
 */
public record SignInPage(
    Frame frame, Entered entered, String next, String done, List<Entrance> ways) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** Where another way in begins, which leads on to the same page. */
  public String to(Entrance way) {
    return frame.to(way.path()) + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
