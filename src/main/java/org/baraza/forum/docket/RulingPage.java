package org.baraza.forum.docket;

import java.time.Instant;
import java.time.ZoneOffset;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Ruling;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why something was hidden or taken away, for whoever said it and for the moderators.
 *
 * @param text what it said, for those who may read it; otherwise null
 * @param isOwn whether it is about what the reader said
 */
record RulingPage(
    Frame frame,
    Ruling ruling,
    @Nullable Pending text,
    boolean isOwn,
    boolean isAppealable,
    boolean isDecided,
    Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String title() {
    return title(ruling, frame);
  }

  static String title(Ruling one, Frame frame) {
    return frame.word("forum.ruling." + one.act().code() + "." + one.kindCode());
  }

  String state() {
    return state(ruling, frame);
  }

  /** Until when one can appeal, or what became of it. */
  static String state(Ruling one, Frame frame) {
    var until = one.until();
    if (one.state() == Ruling.State.STANDS && until != null) {
      return frame.word("forum.ruling.until", day(until, frame));
    }
    return one.isHidden() && one.state() == Ruling.State.STANDS
        ? frame.word("forum.report.state.hidden")
        : frame.word("forum.ruling.state." + one.state().code());
  }

  String day() {
    return day(ruling.at(), frame);
  }

  static String day(Instant at, Frame frame) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** What is said of it to whoever said it. */
  String told() {
    if (ruling.state() == Ruling.State.LIFTED) {
      return frame.word("forum.ruling.back");
    }
    if (text != null && text.takeback() > 0) {
      return frame.word("forum.pending.takeback");
    }
    return frame.word(
        text == null
            ? "forum.ruling.gone"
            : ruling.isHidden() ? "forum.pending.own" : "forum.ruling.own");
  }
}
