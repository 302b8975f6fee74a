package org.baraza.relay;

import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What waits for an answer of the reader, and whom they wrote to. */
record RelayPage(Frame frame, List<Line> received, List<Line> sent, boolean isModerator)
    implements Page {

  /** One contact. */
  record Line(String href, String title, String state, String day) {}
}
