package org.baraza.forum.harvest;

import org.baraza.forum.harvest.Harvest.Credit;
import org.baraza.forum.part.TopicCard;
import org.baraza.forum.text.Shown;
import org.baraza.forum.text.Wording;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** Where somebody says whether they are named beside what was made of their words. */
record CreditPage(Frame frame, TopicCard topic, Harvest harvest, Credit credit, Entered entered)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  Shown shown() {
    return new Shown(harvest.html());
  }

  /** What tells the text that is read here from another. */
  String read() {
    return Wording.code(harvest.written());
  }

  String wish() {
    return frame.word("forum.credit.own." + credit.wish().code());
  }
}
