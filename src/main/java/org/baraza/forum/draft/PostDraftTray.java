package org.baraza.forum.draft;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.access.Waiting;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on the desk that there is something begun, in the forum. */
@Component
@Order(9)
class PostDraftTray implements Waiting {

  private final BegunPosts begun;

  PostDraftTray(BegunPosts begun) {
    this.begun = begun;
  }

  @Override
  public Optional<Tray> of(Frame frame, Reader reader) {
    var drafts = begun.of(reader);
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    var lines =
        drafts.stream()
            .limit(1)
            .map(latest ->
                new Line(
                    frame.to("/forum/drafts"),
                    new Said(frame.word("forum.drafts"), frame.lang()),
                    frame.word("forum.drafts.count", drafts.size()),
                    frame.word("forum.draft.kept.on", frame.date(latest.on()))))
            .toList();
    return Optional.of(new Tray("forum-drafts", frame.word("forum.drafts"), lines));
  }
}
