package org.baraza.notice;

import java.util.List;
import org.baraza.language.Said;
import org.baraza.search.Latest;
import org.baraza.ui.Frame;

/** A subscription and its news, as a page shows them. */
record News(Frame frame, Sighting sighting, Choice choice) {

  /** A link with its title, and what happened when. */
  record Line(String href, Said title, String what) {}

  long number() {
    return sighting.subscription().number();
  }

  String kind() {
    return frame.word("notice.kind." + sighting.subscription().subject().kind().code());
  }

  /** How often it is told of, where that is not as usual. */
  String frequency() {
    var frequency = sighting.subscription().frequency();
    return frequency == Frequency.USUAL ? "" : frame.word("notice.frequency." + frequency.code());
  }

  /** Where it is, or nothing where it can no longer be seen. */
  String href() {
    return sighting.path().isEmpty() ? "" : frame.to(sighting.path());
  }

  String since() {
    return frame.date(sighting.since().atZone(choice.zone()).toLocalDate());
  }

  List<Line> lines() {
    return sighting.news().stream().map(this::line).toList();
  }

  private Line line(Latest one) {
    var day = frame.date(one.filing().changed().atZone(choice.zone()).toLocalDate());
    var what = one.isNewSince(sighting.since()) ? "notice.entered.on" : "notice.changed.on";
    return new Line(frame.to(one.path()), one.title(frame.lang()), frame.word(what, day));
  }
}
