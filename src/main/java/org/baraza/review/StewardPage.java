package org.baraza.review;

import org.baraza.language.Said;
import org.baraza.review.Stewardship.Charge;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What a focal point can do with a published practice of their country. */
record StewardPage(
    Frame frame, long practice, Said title, String country, Charge charge, Entered entered)
    implements Page {

  String to(String act) {
    return frame.to("/practices/" + practice + '/' + act);
  }

  /** How it stands with the country, a sentence. */
  String stands() {
    if (charge.underWay().isPresent()) {
      return frame.word("review.steward.underWay");
    }
    return charge
        .published()
        .reviewedAt()
        .map(at -> frame.word("review.steward.stood", country, Names.day(at, frame)))
        .orElseGet(() -> frame.word("review.steward.unconfirmed", country));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
