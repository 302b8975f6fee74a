package org.baraza.draft;

import java.time.ZoneOffset;
import java.util.List;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** The drafts somebody writes, and how to begin one. */
record DraftsPage(Frame frame, List<Draft> drafts) implements Page {

  String title(Draft draft) {
    return draft.title().isEmpty() ? frame.word("draft.untitled") : draft.title();
  }

  String day(Draft draft) {
    return frame.date(draft.changedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  String state(Draft draft) {
    return frame.word(
        draft.isOpen()
            ? draft.isSnapshot() ? "draft.state.snapshot" : "draft.state.open"
            : "draft.state.submitted");
  }
}
