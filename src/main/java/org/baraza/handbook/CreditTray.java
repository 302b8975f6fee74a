package org.baraza.handbook;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks whoever made an edition, on their desk, whether they wish to be named in it. */
@Component
@Order(9)
class CreditTray implements Waiting {

  private final CreditTable credits;

  CreditTray(CreditTable credits) {
    this.credits = credits;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines =
        reader.account().stream()
            .flatMap(account -> credits.waiting(account).stream())
            .map(edition ->
                new Line(
                    frame.to("/handbook/" + edition + "/credit"),
                    new Said(frame.word("handbook.title"), frame.lang()),
                    frame.word("handbook.draft"),
                    ""))
            .toList();
    return Tray.of("credits", frame.word("handbook.credit"), lines);
  }
}
