package org.baraza.expert.mine;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baraza.expert.trace.Trace;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Who saw what of an expert, and why.
 *
 * @param older the address of what came before, or nothing
 * @param contesting the number of the entry whose form came back, or 0
 */
record LogPage(
    Frame frame, List<Line> lines, String older, Entered entered, long contesting, String kept)
    implements Page {

  /** One entry. */
  record Line(Trace trace, String at, String who, String what, String fields) {}

  static String at(Trace one) {
    return one.at().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC).toString();
  }

  Entered entered(Line line) {
    return line.trace().number() == contesting ? entered : Entered.NOTHING;
  }

  boolean isOpen(Line line) {
    return line.trace().number() == contesting;
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
