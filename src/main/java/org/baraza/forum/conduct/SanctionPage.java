package org.baraza.forum.conduct;

import java.time.Instant;
import java.time.ZoneOffset;
import org.baraza.access.Reader;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A sanction, for whom it concerns and for the moderators. */
record SanctionPage(Frame frame, Sanction sanction, Reader reader, Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  boolean isOwn() {
    return sanction.isOf(reader);
  }

  boolean isAppealable() {
    return sanction.isAppealable(reader);
  }

  boolean isDecided() {
    return sanction.isDecidedBy(reader);
  }

  String title() {
    return title(sanction, frame);
  }

  static String title(Sanction one, Frame frame) {
    return one.until() == null
        ? frame.word("forum.sanction.warning")
        : frame.word("forum.sanction.silence", day(one.until(), frame));
  }

  String state() {
    return state(sanction, frame);
  }

  static String state(Sanction one, Frame frame) {
    return frame.word("forum.sanction.state." + one.state().code());
  }

  String day() {
    return day(sanction.at(), frame);
  }

  static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
