package org.baraza.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts before the facilitator what members call their organisation where none was entered by that
 * name: each is to become an organisation or the code of one.
 */
@Component
@Order(2)
class OrganisationTray implements Waiting {

  private final OrganisationView view;

  OrganisationTray(OrganisationView view) {
    this.view = view;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    if (!reader.holds(Role.FACILITATOR)) {
      return Optional.empty();
    }
    var lines = new ArrayList<Line>();
    view.free(frame)
        .forEach((code, words) ->
            lines.add(
                new Line(
                    frame.to(
                        "/organisations/new?code="
                            + URLEncoder.encode(code, StandardCharsets.UTF_8)),
                    new Said(code, frame.lang()),
                    frame.word("organisation.tray.code"),
                    words)));
    lines.add(
        new Line(
            frame.to("/organisations/new"),
            new Said(frame.word("organisation.new"), frame.lang()),
            frame.word("organisation.tray.new"),
            ""));
    return Optional.of(new Tray("organisations", frame.word("organisation.tray"), lines));
  }
}
