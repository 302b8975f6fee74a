package org.baraza.forum.lifting;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What custodians asked for, and where one asks. */
record LiftingsPage(Frame frame, List<Lifting> liftings, Entered entered) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String state(Lifting one) {
    return state(one, frame);
  }

  static String state(Lifting one, Frame frame) {
    return frame.word("forum.lifting.state." + one.state().code());
  }

  String day(Lifting one) {
    return day(one, frame);
  }

  static String day(Lifting one, Frame frame) {
    return frame.date(one.askedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
