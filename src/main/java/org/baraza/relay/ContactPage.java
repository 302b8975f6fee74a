package org.baraza.relay;

import java.util.List;
import org.baraza.relay.Contact.State;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * A contact, as this reader is told of it.
 *
 * @param other the other party, as they are called
 * @param country for which the asker asks
 * @param period in which, or nothing
 * @param state how it stands, in words
 * @param reports what the reader reported of it
 */
record ContactPage(
    Frame frame,
    long number,
    boolean isOwn,
    String other,
    String country,
    String period,
    String language,
    State told,
    String state,
    List<Word> words,
    List<RelayPage.Line> reports,
    Acts acts,
    Entered entered)
    implements Page {

  /** A message, by whom, and when. */
  record Word(int place, String by, String day, String text) {}

  /** What the reader may do now. */
  record Acts(boolean write, boolean decline, boolean close) {}

  ContactPage but(Entered other) {
    return new ContactPage(
        frame,
        number,
        isOwn,
        this.other,
        country,
        period,
        language,
        told,
        state,
        words,
        reports,
        acts,
        other);
  }

  String to(String act) {
    return frame.to("/relay/" + number + '/' + act);
  }

  String heading() {
    return isOwn ? frame.word("relay.heading.to", other) : frame.word("relay.heading.from", other);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
