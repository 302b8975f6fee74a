package org.baraza.forum.consultation;

import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where one votes, apart from what is talked. */
record VotePage(Frame frame, Poll poll) implements Page {

  @Override
  public int status() {
    return poll.entered().isSound() ? 200 : 422;
  }
}
