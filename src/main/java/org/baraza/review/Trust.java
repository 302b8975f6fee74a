package org.baraza.review;

import java.util.List;
import java.util.Objects;
import org.baraza.practice.Confirmation;
import org.baraza.practice.Confirmation.Endorsement;
import org.baraza.ui.Frame;

/** Who stands by an edition, as the public reads it: countries and days, never a person's name. */
record Trust(Confirmation confirmation, Frame frame, Names names) {

  List<Endorsement> standing() {
    return confirmation.endorsements().stream().filter(Endorsement::isStanding).toList();
  }

  List<Endorsement> lost() {
    return confirmation.endorsements().stream().filter(one -> !one.isStanding()).toList();
  }

  String told(Endorsement one) {
    return one.isStanding()
        ? frame.word("review.trust.validated", country(one), frame.date(one.on()))
        : frame.word(
            "review.trust.lost", country(one), frame.date(Objects.requireNonNull(one.withdrawn())));
  }

  private String country(Endorsement one) {
    return names.country(one.country(), frame);
  }

  String safeguards() {
    return frame.word(
        "review.trust.safeguards",
        frame.word("review.conclusion." + confirmation.safeguards()),
        frame.date(confirmation.reviewed()));
  }
}
