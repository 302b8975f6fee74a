package org.baraza.notice;

import org.baraza.notice.Endings.Letters;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Asks whether letters shall end, or says that they have.
 *
 * @param ended whether they have
 */
record UnsubscribePage(Frame frame, Letters letters, boolean ended) implements Page {

  String sentence() {
    return ended
        ? frame.word("notice.unsubscribe.done." + letters.code())
        : frame.word("notice.unsubscribe.ask." + letters.code());
  }

  /** Its own address, where it is answered. */
  String action() {
    return frame.to(frame.path());
  }
}
