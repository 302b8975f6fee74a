package org.baraza.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.access.Waiting;
import org.baraza.forum.docket.PostReportDesk;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts on the desk what waits in the forum: invitations, spaces to decide on, and for moderators
 * what was reported.
 */
@Component
@Order(9)
class ForumTray implements Waiting {

  private final SpaceDesk spaces;
  private final PostReportDesk reports;

  ForumTray(SpaceDesk spaces, PostReportDesk reports) {
    this.spaces = spaces;
    this.reports = reports;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var lines = new ArrayList<Line>();
    for (var space : spaces.inviting(reader)) {
      lines.add(line("/forum", space, frame.word("forum.inviting"), frame));
    }
    for (var space : spaces.all(reader)) {
      if (space.isDecidedBy(reader)) {
        lines.add(line(space.path(), space, frame.word("forum.decision"), frame));
      }
    }
    lines.addAll(reported(frame, reader));
    return Tray.of("forum", frame.word("forum.title"), lines);
  }

  private static Line line(String path, Space space, String state, Frame frame) {
    var name = new Said(space.name(), space.language());
    return new Line(frame.to(path), name, state, ForumView.day(space.askedAt(), frame));
  }

  private List<Line> reported(Frame frame, Reader reader) {
    return reader.holds(Role.MODERATOR)
        ? reports.waiting(reader).stream()
            .map(at ->
                new Line(
                    frame.to("/forum/reports"),
                    new Said(frame.word("forum.reports"), frame.lang()),
                    frame.word("forum.report.state.open"),
                    ForumView.day(at, frame)))
            .toList()
        : List.of();
  }
}
