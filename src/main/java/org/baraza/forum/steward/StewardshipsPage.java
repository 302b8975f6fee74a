package org.baraza.forum.steward;

import java.util.List;
import org.baraza.forum.steward.Stewards.Charge;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What the reader is asked to look after, and, for facilitators, what nobody looks after.
 *
 * @param wrong the space whose form comes back, or 0
 */
record StewardshipsPage(
    Frame frame, List<Charge> asked, List<Charge> orphans, Entered entered, long wrong)
    implements Page {

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  /** What was typed for this space. */
  Entered entered(Charge one) {
    return one.number() == wrong ? entered : Entered.NOTHING;
  }

  /** A circle is called by its number: facilitators are not told its name. */
  String unnamed(Charge one) {
    return frame.word("forum.steward.circle", String.valueOf(one.number()));
  }

  /** The id of the field, of which there is one for each space. */
  String id(Charge one) {
    return "address-" + one.number();
  }

  String to(Charge one, String noun) {
    return frame.to(one.path() + noun);
  }
}
