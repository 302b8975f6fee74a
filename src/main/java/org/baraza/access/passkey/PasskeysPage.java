package org.baraza.access.passkey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Somebody's passkeys.
 *
 * @param done what was just done, or nothing
 * @param full whether no more are taken
 */
record PasskeysPage(Frame frame, Entered entered, String done, List<Line> lines, boolean full)
    implements Page {

  /**
   * A passkey.
   *
   * @param used the day it was last used, or nothing
   */
  record Line(long number, String name, String made, String used) {}

  static PasskeysPage of(Frame frame, Entered entered, String done, List<Passkey> passkeys) {
    var lines =
        passkeys.stream()
            .map(one ->
                new Line(
                    one.number(),
                    one.name(),
                    day(one.made(), frame),
                    one.used().map(used -> day(used, frame)).orElse("")))
            .toList();
    return new PasskeysPage(frame, entered, done, lines, lines.size() >= PasskeyDesk.MOST);
  }

  private static String day(Instant at, Frame frame) {
    return frame.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
