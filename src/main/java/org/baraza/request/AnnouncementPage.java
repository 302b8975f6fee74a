package org.baraza.request;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Said;
import org.baraza.request.AnnouncementDesk.Charge;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What is told of a hidden practice, before those who decide it. */
record AnnouncementPage(Frame frame, Charge charge, Entered entered) implements Page {

  static AnnouncementPage of(Frame frame, Charge charge) {
    var words = charge.standing().map(Announcement::words).orElse("");
    return new AnnouncementPage(
        frame, charge, new Entered(Map.of("words", List.of(words)), Map.of()));
  }

  AnnouncementPage but(Entered other) {
    return new AnnouncementPage(frame, charge, other);
  }

  long number() {
    return charge.practice().card().id().number();
  }

  Said title() {
    var dossier = charge.practice().dossier();
    return dossier.titles().in(frame.lang(), dossier.language());
  }

  String to() {
    return frame.to("/practices/" + number() + "/announcement");
  }

  /** Since when others know, or nothing. */
  Optional<String> since() {
    return charge
        .standing()
        .map(one -> frame.date(one.since().atZone(ZoneOffset.UTC).toLocalDate()));
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }
}
