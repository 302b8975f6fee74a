package org.baraza.forum.harvest;

import org.baraza.forum.part.TopicCard;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where a consolidated reply becomes the draft of a practice, or is added to one. */
record GrowthFormPage(Frame frame, TopicCard topic, Entered entered) implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
