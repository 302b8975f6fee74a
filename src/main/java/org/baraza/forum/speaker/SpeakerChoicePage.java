package org.baraza.forum.speaker;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * Where a member chooses whether others can follow them.
 *
 * @param number under which they can be, or 0
 */
record SpeakerChoicePage(Frame frame, long number) implements Page {

  boolean isAllowed() {
    return number > 0;
  }
}
