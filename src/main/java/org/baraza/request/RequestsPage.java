package org.baraza.request;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** What a person asked for, and what they can answer. */
record RequestsPage(Frame frame, List<Line> owned, List<Line> own) implements Page {

  /** One request. */
  record Line(String href, String title, String state, String day) {}

  static RequestsPage of(Frame frame, List<AccessRequest> all, Reader reader, Instant now) {
    return new RequestsPage(
        frame,
        all.stream()
            .filter(one -> one.isOwnedBy(reader))
            .map(one -> line(one, frame, reader, now))
            .toList(),
        all.stream()
            .filter(one -> one.isBy(reader))
            .map(one -> line(one, frame, reader, now))
            .toList());
  }

  static Line line(AccessRequest one, Frame frame, Reader reader, Instant now) {
    return new Line(
        frame.to("/access-requests/" + one.number()),
        frame.word("request.of", String.valueOf(one.practice())),
        frame.word("request.state." + AccessRequest.code(one.told(reader, now))),
        frame.date(one.askedAt().atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
