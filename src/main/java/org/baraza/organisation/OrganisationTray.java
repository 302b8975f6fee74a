package org.baraza.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.organisation.Accessions.Accession;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts before the facilitator what members call their organisation where none was entered by that
 * name: each is to become an organisation or the code of one. The people of a network find there
 * who asks to be its member.
 */
@Component
@Order(2)
class OrganisationTray implements Waiting {

  private final OrganisationView view;
  private final Organisations organisations;
  private final Accessions accessions;

  OrganisationTray(OrganisationView view, Organisations organisations, Accessions accessions) {
    this.organisations = organisations;
    this.accessions = accessions;
    this.view = view;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = new ArrayList<Line>();
    accessions.waiting(reader).stream()
        .flatMap(one -> line(one, frame, reader).stream())
        .forEach(lines::add);
    if (reader.holds(Role.FACILITATOR)) {
      lines.addAll(toEnter(frame));
    }
    return Tray.of("organisations", frame.word("organisation.tray"), lines);
  }

  private Optional<Line> line(Accession one, Frame frame, Reader reader) {
    return organisations
        .visible(one.network(), reader)
        .flatMap(network ->
            organisations
                .visible(one.organisation(), reader)
                .map(applicant ->
                    new Line(
                        frame.to(network.path()) + "#applicants",
                        frame.say(applicant.dossier().names()),
                        frame.word("organisation.tray.asks"),
                        frame.say(network.dossier().names()).text())));
  }

  private List<Line> toEnter(Frame frame) {
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
    return lines;
  }
}
